namespace HuanJie.Statistics;

/// <summary>A number of organisations, or of what they have: one plane of a snapshot, or a whole number's planes.</summary>
internal sealed record OrganisationNumber(Func<OrganisationTally, long> Tallied, int Plane, int Digits = 1) : TallyNumber
{
    public override long In(Tally tally) => Tallied(tally.Organisations);

    public override SnapshotSum Of(SnapshotQuestions questions) => questions.Organisations(Plane, Digits);
}
