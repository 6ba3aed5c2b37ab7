package io.echelon.catalog.standard;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What the regulations grant to the tiers of their policies, one catalog each; the last two grant
 * it to every customer, whatever its policy.
 */
public final class StandardCatalogs {
  private static final List<EntitlementCatalog> ALL =
      List.of(
          catalog("sales-index", "Measures by composite sales index", "综合指标分级管理服务"),
          catalog("membership", "Commitments by membership level", "集团客户层次分类服务承诺"),
          catalog("annual-quality", "Measures by annual quality assessment", "客户质量等级管理服务"),
          catalog("value-need-potential", "Measures by value class", "价值分级管理策略"),
          catalog("scale-growth", "Measures by business scale", "业务规模分级管理策略"),
          catalog(
              "strategic-key-ordinary",
              "Measures for strategic, key and ordinary customers",
              "战略、重点、普通客户管理"),
          catalog("importance", "Measures by importance", "重要性分级管理策略"),
          catalog("four-grade", "Services by grade", "客户分等服务策略"),
          catalog(
              "senior-middle-ordinary",
              "Services for senior, middle and ordinary customers",
              "高级、中级、普通客户服务"),
          catalog("market-abcd", "Measures by market", "市场因素分级管理措施"),
          catalog("value-abcd", "Measures by value", "价值分级管理策略（四级）"),
          catalog("spend-abcd", "Measures by amount spent", "消费金额分级管理措施"),
          catalog("power-account", "Services for key accounts of a power supplier", "供电大客户服务"),
          catalog("star-service", "Star service plans", "星级服务计划"),
          catalog("contribution-abcd", "Services by contribution", "贡献度分级服务"),
          catalog(
              "key-potential-general-low",
              "Services for key, potential, general and low-value customers",
              "重点、潜力、一般、低价值客户服务方案"),
          catalog("service-levels", "Service levels by severity", "服务级别管理规定"),
          catalog("postal-agreement", "Postal express key account agreement", "邮政特快专递大客户协议"));

  private StandardCatalogs() {}

  /** All of them. */
  public static List<EntitlementCatalog> all() {
    return ALL;
  }

  /**
   * One of them.
   *
   * @throws NoSuchElementException if none has the id
   */
  public static EntitlementCatalog of(String id) {
    return ALL.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no standard catalog " + id));
  }

  private static EntitlementCatalog catalog(String id, String en, String zh) {
    return new StandardCatalog(id, new LocalizedText(en, zh));
  }
}
