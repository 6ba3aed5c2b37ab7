package io.echelon.scoring.standard;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The four generic strategies, whose documents are templates, and the policies of the regulations,
 * each a document over one of them.
 */
public final class StandardStrategies {
  private static final List<ScoringStrategy> ALL =
      List.of(
          strategy("weighted-points", RuleKind.CUT_OFFS, "Weighted points", "加权计分"),
          strategy(
              "forced-distribution", RuleKind.FORCED_DISTRIBUTION, "Forced distribution", "按比例划分"),
          strategy("condition-ladder", RuleKind.CONDITION_LADDER, "Condition ladder", "条件阶梯"),
          strategy("axes-matrix", RuleKind.AXES_MATRIX, "Axes matrix", "多轴矩阵"),
          strategy(
              "sales-index",
              RuleKind.CUT_OFFS,
              "Tiering by composite sales index",
              "客户分级管理办法（综合指标）"),
          strategy(
              "membership",
              RuleKind.CONDITION_LADDER,
              "Membership levels of group customers",
              "集团客户层次分类"),
          strategy(
              "annual-quality",
              RuleKind.CUT_OFFS,
              "Annual customer quality assessment",
              "客户质量等级年度评定"),
          strategy(
              "value-need-potential",
              RuleKind.AXES_MATRIX,
              "Value, need and potential",
              "价值、需求与潜力分级"),
          strategy(
              "scale-growth",
              RuleKind.AXES_MATRIX,
              "Business scale and growth potential",
              "业务规模与发展潜力分级"),
          strategy(
              "strategic-key-ordinary",
              RuleKind.AXES_MATRIX,
              "Strategic, key and ordinary customers",
              "战略、重点、普通客户分级"),
          strategy(
              "importance",
              RuleKind.CONDITION_LADDER,
              "Important, core and ordinary customers",
              "重要、核心、普通客户分级"),
          strategy("four-grade", RuleKind.CONDITION_LADDER, "Four customer grades", "客户分等（一至四级）"),
          strategy(
              "senior-middle-ordinary",
              RuleKind.CUT_OFFS,
              "Senior, middle and ordinary customers",
              "高级、中级、普通客户分级"),
          strategy("market-abcd", RuleKind.CUT_OFFS, "Tiering by market", "按市场因素分级"),
          strategy("value-abcd", RuleKind.CUT_OFFS, "Tiering by value", "按价值分级"),
          strategy("spend-abcd", RuleKind.CONDITION_LADDER, "Tiering by amount spent", "按消费金额分级"),
          strategy(
              "power-account", RuleKind.CUT_OFFS, "Key accounts of a power supplier", "供电大客户分级"),
          strategy("star-service", RuleKind.CONDITION_LADDER, "Star service plans", "星级服务计划"),
          strategy("contribution-abcd", RuleKind.CUT_OFFS, "Tiering by contribution", "按贡献度分级"),
          strategy(
              "key-potential-general-low",
              RuleKind.CUT_OFFS,
              "Key, potential, general and low-value customers",
              "重点、潜力、一般、低价值客户分级"));

  private StandardStrategies() {}

  /** All of them, the generic ones first. */
  public static List<ScoringStrategy> all() {
    return ALL;
  }

  /**
   * One of them.
   *
   * @throws NoSuchElementException if none has the id
   */
  public static ScoringStrategy of(String id) {
    return ALL.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no standard strategy " + id));
  }

  private static ScoringStrategy strategy(String id, RuleKind kind, String en, String zh) {
    return new StandardStrategy(id, kind, new LocalizedText(en, zh));
  }
}
