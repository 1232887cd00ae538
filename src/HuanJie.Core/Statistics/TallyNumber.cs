namespace HuanJie.Statistics;

/// <summary>One whole number of a tally, by what it counts: indicators are made of these, a tally looks them up, a snapshot counts them.</summary>
internal abstract record TallyNumber
{
    /// <summary>The number in a tally.</summary>
    public abstract long In(Tally tally);

    /// <summary>What a snapshot has to count for it.</summary>
    public abstract SnapshotSum Of(SnapshotQuestions questions);
}
