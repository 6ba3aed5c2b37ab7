package io.echelon.persistence.unit;

import io.echelon.platform.unit.BusinessUnit;
import io.echelon.spi.LocalizedText;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A business unit. */
@Entity
@Table(name = "BUSINESS_UNIT")
class UnitEntity {
  @Id private String code;

  @Column(name = "NAME_EN")
  private String nameEn;

  @Column(name = "NAME_ZH")
  private String nameZh;

  protected UnitEntity() {}

  UnitEntity(BusinessUnit unit) {
    code = unit.code();
    nameEn = unit.name().en();
    nameZh = unit.name().zh();
  }

  BusinessUnit toRecord() {
    return new BusinessUnit(code, new LocalizedText(nameEn, nameZh));
  }
}
