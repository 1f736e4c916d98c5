package fr.viaduc.domain.participant;

/**
 * What a stay in the operation brought within 28 days, in the terms of the common result indicators (Reg. (EU)
 * 2021/1057, Annex I). One observed situation decides, so a person is never both searching and at work (VR09).
 *
 * @param searching EECR01: inactive at entry, looking for a job
 * @param newlyTraining EECR02: in education or training, which was not the case at entry
 * @param qualified EECR03: a qualification was obtained
 * @param working EECR04: unemployed or inactive at entry, at work
 */
public record ImmediateResult(boolean searching, boolean newlyTraining, boolean qualified, boolean working) {

    /** Days after the exit within which the last event counts, the last day included (SFC FAQ). */
    public static final int WINDOW_DAYS = 28;

    /** Nothing to report, as long as the person is in the operation. */
    public static final ImmediateResult NONE = new ImmediateResult(false, false, false, false);

    /** The result of a record; none while the person has not left. */
    public static ImmediateResult of(EntryQuestionnaire entry, ExitQuestionnaire exit) {
        if (exit == null || entry.status() == null) {
            return NONE;
        }
        LabourStatus before = entry.status().group();
        LabourStatus after = exit.status() == null ? before : exit.status().group();
        return new ImmediateResult(
                before == LabourStatus.INACTIVE && after == LabourStatus.UNEMPLOYED,
                exit.inTraining() == YesNo.YES && entry.inTraining() != YesNo.YES,
                exit.qualification() != null && exit.qualification() != Qualification.NONE,
                before != LabourStatus.EMPLOYED && after == LabourStatus.EMPLOYED);
    }
}
