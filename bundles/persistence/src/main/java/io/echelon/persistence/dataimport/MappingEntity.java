package io.echelon.persistence.dataimport;

import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A stored mapping. */
@Entity
@Table(name = "IMPORT_MAPPING")
class MappingEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "IMPORT_MAPPING_SEQ")
  @SequenceGenerator(
      name = "IMPORT_MAPPING_SEQ",
      sequenceName = "IMPORT_MAPPING_SEQ",
      allocationSize = 50)
  private long id;

  private String unit;
  private String name;
  private String document;

  protected MappingEntity() {}

  MappingEntity(String unit, String name) {
    this.unit = unit;
    this.name = name;
  }

  void replace(String json) {
    document = json;
  }

  String document() {
    return document;
  }
}
