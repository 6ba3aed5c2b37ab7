package io.echelon.itests.scenarios;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.bulk.internal.BulkEnd;
import io.echelon.platform.bulk.internal.BulkFollower;
import io.echelon.platform.bulk.internal.BulkHandler;
import io.echelon.platform.bulk.internal.BulkOpening;
import io.echelon.platform.bulk.internal.BulkTerms;
import io.echelon.platform.bulk.internal.StoredBulkRequests;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.internal.ComplaintChanges;
import io.echelon.platform.complaint.internal.ComplaintFigures;
import io.echelon.platform.complaint.internal.ComplaintFollower;
import io.echelon.platform.complaint.internal.Staff;
import io.echelon.platform.complaint.internal.StageClocks;
import io.echelon.platform.complaint.internal.StoredAbnormalClosures;
import io.echelon.platform.complaint.internal.StoredComplaints;
import io.echelon.platform.complaint.internal.StoredResources;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.platform.quality.internal.StoredEvaluations;
import io.echelon.platform.quality.internal.StoredQualityReviews;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.satisfaction.SurveyAnswers;
import io.echelon.platform.satisfaction.internal.StoredSatisfaction;
import io.echelon.platform.satisfaction.internal.StoredSurveyAnswers;
import io.echelon.platform.satisfaction.internal.SurveySender;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Quality, complaints, bulk requests and satisfaction, wired by hand on one database. */
abstract class CarePlatform extends DeskPlatform {
  static final String UNIT = "telecom";

  final Caller admin = caller("ada", Role.UNIT_ADMIN);
  final Caller reviewer = caller("rex", Role.REVIEWER);
  final Caller chair = caller("chu", Role.REVIEWER);
  final Caller approver = caller("amy", Role.APPROVER);
  final Caller agent = caller("ann", Role.AGENT);
  final Caller colleague = caller("carl", Role.AGENT);
  final Caller website = caller("website", Role.CHANNEL);
  final Caller auditor = new Caller("otto", Set.of(Role.AUDITOR), Set.of(Caller.ALL_UNITS));

  final QualityReviews qualityReviews;
  final Evaluations evaluations;
  final Complaints complaints;
  final AbnormalClosures closures;
  final Resources resources;
  final BulkRequests bulks;
  final SurveyAnswers surveyAnswers;
  final Satisfaction satisfaction;

  CarePlatform(DataSource dataSource) throws SQLException {
    super(dataSource);
    var tx = stores.transactions();
    qualityReviews = new StoredQualityReviews(stores.quality(), requests, units, tx, audit, clock);
    evaluations = new StoredEvaluations(stores.quality(), units, tx);
    StageClocks stages = new StageClocks(obligations, calendars, units);
    ComplaintChanges complaintChanges =
        new ComplaintChanges(stores.complaints(), stages, audit, stores.events(), clock);
    Staff staff = new Staff(new KnownCallers(admin, reviewer, chair, approver, agent, colleague));
    complaints =
        new StoredComplaints(
            stores.complaints(),
            stores.closures(),
            complaintChanges,
            stages,
            new ComplaintFigures(stores.complaintFigures(), units),
            staff,
            customers,
            requests,
            handling,
            tx);
    closures = new StoredAbnormalClosures(stores.closures(), complaintChanges, handling, tx, audit);
    resources = new StoredResources(stores.resources(), complaintChanges, staff, tx, audit);
    bulks =
        new StoredBulkRequests(
            stores.bulks(),
            new BulkOpening(
                stores.bulks(),
                new BulkTerms(entitlements, catalogs, units),
                customers,
                requests,
                jobs,
                tx,
                audit,
                clock),
            tx);
    surveyAnswers = new StoredSurveyAnswers(stores.surveys(), tx, audit, stores.events(), clock);
    satisfaction = new StoredSatisfaction(stores.surveys(), units, tx);
    BulkEnd bulkEnd = new BulkEnd(stores.bulks(), requests, clock);
    jobHandlers.add(new BulkHandler(stores.bulks(), requests, bulkEnd));
    followers.add(
        new ComplaintFollower(
            stores.complaints(), complaintChanges, stores.requests(), stores.marks(), units));
    followers.add(new BulkFollower(stores.bulks(), bulkEnd, requests));
    followers.add(
        new SurveySender(
            Configs.of(SurveySender.Config.class, "publicUrl", "https://desk.example.com/"),
            stores.surveys(),
            stores.requests(),
            outbox,
            audit,
            clock));
  }

  private static Caller caller(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(UNIT));
  }
}
