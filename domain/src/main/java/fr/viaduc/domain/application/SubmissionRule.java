package fr.viaduc.domain.application;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.call.CarrierMode;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What keeps an application from being deposited, rule by rule. The same list drives the page of checks, the deposit and
 * the tests.
 */
public enum SubmissionRule {
    /** R-APP-5: every mandatory answer is given. */
    ANSWERS {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            return application.missingAnswers().stream();
        }
    },
    /** R-APP-5: every list that is asked for has its rows. */
    LISTS {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            return Arrays.stream(RowKind.values())
                    .filter(kind ->
                            application.isAsked(kind) && application.rows(kind).size() < kind.fewest())
                    .map(kind -> BlockingError.in(kind.section(), "application.rows.missing", kind));
        }
    },
    /** R-ORG-6: the sheet of the carrier says what the law requires of every beneficiary. */
    SHEET {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            return dossier.organisation().missingItems().stream()
                    .map(item -> BlockingError.in(Section.ORGANISATION, "application.sheet.missing", item));
        }
    },
    /** R-APP-6: the call is open to carriers of this kind. */
    CARRIER_MODE {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            CarrierMode mode = dossier.call().carrierMode();
            boolean accepted = mode == CarrierMode.BOTH || (mode == CarrierMode.INTERNAL) == dossier.internal();
            return errorIf(!accepted, BlockingError.in(Section.ORGANISATION, "application.carrier.mode", mode));
        }
    },
    /** R-APP-6: where the body is its own carrier, the service that carries the operation is named. */
    CARRYING_SERVICE {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            boolean missing = dossier.internal()
                    && application.answer(SectionField.CARRYING_SERVICE).isEmpty();
            return errorIf(
                    missing, BlockingError.at(SectionField.CARRYING_SERVICE, "application.carrying.service.missing"));
        }
    },
    /** R-APP-6: the operation ends after it starts. */
    PERIOD_ORDER {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            Optional<LocalDate> start = application.day(SectionField.START_DATE);
            Optional<LocalDate> end = application.day(SectionField.END_DATE);
            return start.stream().flatMap(first -> end.filter(last -> last.isBefore(first)).stream()
                    .map(last -> BlockingError.at(SectionField.END_DATE, "application.period.reversed", first, last)));
        }
    },
    /** R-APP-6: the operation takes place in the period of the call. */
    PERIOD_OF_CALL {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            LocalDate earliest = dossier.call().earliestStart();
            LocalDate latest = dossier.call().latestEnd();
            return inPeriod(application)
                    .filter(period -> !new DateRange(earliest, latest).contains(period))
                    .map(period -> BlockingError.at(
                            SectionField.START_DATE, "application.period.outside.call", earliest, latest));
        }
    },
    /** R-APP-6: expenditure is eligible for the whole period (Reg. (EU) 2021/1060 art. 63(2), VF07). */
    ELIGIBLE_PERIOD {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            LocalDate first = dossier.law().date("elig.start");
            LocalDate last = dossier.law().date("elig.end");
            return inPeriod(application)
                    .filter(period -> !new DateRange(first, last).contains(period))
                    .map(period ->
                            BlockingError.at(SectionField.END_DATE, "application.period.ineligible", first, last));
        }
    },
    /** R-APP-6: the operation is no longer than the call allows. */
    DURATION {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            Integer longest = dossier.call().longestMonths().orElse(null);
            return inPeriod(application)
                    .filter(period -> longest != null && period.lengthInMonths() > longest)
                    .map(period -> BlockingError.at(
                            SectionField.END_DATE, "application.duration", period.lengthInMonths(), longest));
        }
    },
    /** R-APP-7: the operation is not completed when the first version is deposited (art. 63(6), VF08). */
    NOT_COMPLETED {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            Instant filed = application.firstDepositedAt().orElse(at);
            return application
                    .day(SectionField.END_DATE)
                    .filter(end -> !filed.isBefore(ParisTime.endOf(end)))
                    .map(end -> BlockingError.at(SectionField.END_DATE, "application.operation.completed", end))
                    .stream();
        }
    },
    /** VR11: an operation of one day or less has no participants. */
    PARTICIPANTS_NEED_TIME {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            int shortest = dossier.law().integer("participant.min.duration");
            return inPeriod(application)
                    .filter(period ->
                            period.lengthInDays() <= shortest && application.says(SectionField.WITH_PARTICIPANTS))
                    .map(period -> BlockingError.at(
                            SectionField.WITH_PARTICIPANTS, "application.participants.duration", shortest));
        }
    },
    /** R-APP-6: entries are forecast for years of the operation, and for at least one person. */
    FORECAST {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            if (!application.isAsked(RowKind.FORECAST)) {
                return Stream.empty();
            }
            List<BlockingError> errors = new ArrayList<>();
            List<ParticipantForecast> forecasts = application.forecasts();
            if (!forecasts.isEmpty() && forecasts.stream().allMatch(forecast -> forecast.total() == 0)) {
                errors.add(BlockingError.in(Section.PARTICIPANTS, "application.forecast.empty"));
            }
            inPeriod(application).forEach(period -> forecasts.stream()
                    .filter(forecast -> !period.years().contains(forecast.year()))
                    .map(forecast -> BlockingError.in(
                            Section.PARTICIPANTS, "application.forecast.year", Integer.toString(forecast.year())))
                    .forEach(errors::add));
            if (forecasts.stream().map(ParticipantForecast::year).distinct().count() < forecasts.size()) {
                errors.add(BlockingError.in(Section.PARTICIPANTS, "application.forecast.twice"));
            }
            return errors.stream();
        }
    },
    /** R-APP-6: the organisation is not its own partner, and no partner is named twice. */
    PARTNERS {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            Siren own = dossier.organisation().siren();
            return application.rows(RowKind.PARTNER).stream()
                    .map(row -> application.answer(row, SectionField.PARTNER_SIRET))
                    .filter(siret -> siret.startsWith(own.value()))
                    .map(siret -> BlockingError.in(Section.IDENTIFICATION, "application.partner.is.carrier", siret));
        }
    },
    /** R-APP-6: an advance is asked for only by those to whom one may be paid. */
    ADVANCE {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            boolean refused = application.says(SectionField.ADVANCE_REQUESTED)
                    && !dossier.organisation().legalForm().mayReceiveAdvance();
            return errorIf(
                    refused,
                    BlockingError.at(
                            SectionField.ADVANCE_REQUESTED,
                            "application.advance.excluded",
                            dossier.organisation().legalForm()));
        }
    },
    /** R-APP-6: state-aid sums stay under the de minimis ceiling. */
    DE_MINIMIS {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            if (!application.isAsked(RowKind.DE_MINIMIS_AID)) {
                return Stream.empty();
            }
            Money ceiling = dossier.law().money("deminimis");
            Money received = Money.sum(application.rows(RowKind.DE_MINIMIS_AID).stream()
                    .map(row -> application.answer(row, SectionField.DE_MINIMIS_AMOUNT))
                    .filter(amount -> !amount.isEmpty())
                    .map(Money::of));
            Money withGrant = received.plus(dossier.plan().esfAmount());
            return errorIf(
                    withGrant.isGreaterThan(ceiling),
                    BlockingError.in(Section.STATE_AID, "application.de.minimis.ceiling", withGrant, ceiling));
        }
    },
    /** R-APP-8: the financing plan obeys the call and the texts (VF01 to VF04). */
    PLAN {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            CallForProjects call = dossier.call();
            DateRange period =
                    application.period().orElseGet(() -> new DateRange(call.earliestStart(), call.latestEnd()));
            PlanConstraints constraints = PlanConstraints.of(call, dossier.law(), period, application.isStateAid());
            return dossier.plan().violations(constraints).stream()
                    .map(violation -> new BlockingError(Section.FINANCING_PLAN, null, null, "", violation));
        }
    },
    /** R-APP-9: every file that such an organisation must attach is attached. */
    ATTACHMENTS {
        @Override
        Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at) {
            Set<AttachmentKind> missing =
                    AttachmentKind.requiredOf(dossier.organisation().legalForm(), application);
            missing.removeAll(application.attachedKinds());
            return missing.stream()
                    .map(kind -> BlockingError.in(Section.ATTACHMENTS, "application.attachment.missing", kind));
        }
    };

    abstract Stream<BlockingError> check(FundingApplication application, SubmissionDossier dossier, Instant at);

    private static Stream<DateRange> inPeriod(FundingApplication application) {
        return application.period().stream();
    }

    private static Stream<BlockingError> errorIf(boolean wrong, BlockingError error) {
        return wrong ? Stream.of(error) : Stream.empty();
    }

    /** All that keeps the application from being deposited at the instant, by section. */
    static List<BlockingError> errors(FundingApplication application, SubmissionDossier dossier, Instant at) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.check(application, dossier, at))
                .sorted((one, other) -> one.section().compareTo(other.section()))
                .toList();
    }
}
