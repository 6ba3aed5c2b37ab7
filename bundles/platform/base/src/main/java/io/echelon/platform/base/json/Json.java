package io.echelon.platform.base.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.TierRule;

/**
 * The platform's JSON form: ISO-8601 dates, absent instead of null, unknown names refused. Safe for
 * use by several threads.
 */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .addMixIn(TierRule.class, TierRuleForm.class)
          .build();

  private Json() {}

  /** The contracts are plain Java, so how a tier rule is told apart in JSON is said here. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CutOffs.class, name = "cut-offs"),
    @JsonSubTypes.Type(value = ForcedDistribution.class, name = "forced-distribution"),
    @JsonSubTypes.Type(value = ConditionLadder.class, name = "condition-ladder"),
    @JsonSubTypes.Type(value = AxesMatrix.class, name = "axes-matrix")
  })
  private interface TierRuleForm {}

  /** The shared mapper; callers do not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Writes a record as compact JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("can't write " + value.getClass() + " as JSON", e);
    }
  }

  /**
   * Reads a record.
   *
   * @throws EchelonException INVALID_INPUT naming line and column
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, JsonFault.describe(e), e);
    }
  }
}
