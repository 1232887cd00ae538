namespace HuanJie.Statistics;

/// <summary>The people of a group.</summary>
internal sealed record PeopleNumber(MemberGroup Group) : TallyNumber
{
    public override long In(Tally tally) => tally.Of(Group).People;

    public override SnapshotSum Of(SnapshotQuestions questions) => SnapshotSum.One(questions.People(Group));
}
