package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.shared.Rate;
import java.util.UUID;

/**
 * The participants of an operation in figures.
 *
 * @param operationId the operation
 * @param number its number
 * @param title its title
 * @param open whether participants may still enter and leave
 * @param summary the figures up to today
 * @param alertRate share of incomplete records above which a regularisation is to be expected
 * @param alarming whether it is exceeded
 */
public record ParticipantFigures(
        UUID operationId,
        String number,
        String title,
        boolean open,
        ParticipantSummary summary,
        Rate alertRate,
        boolean alarming)
        implements java.io.Serializable {}
