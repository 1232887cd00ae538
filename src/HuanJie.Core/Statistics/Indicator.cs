namespace HuanJie.Statistics;

/// <summary>An indicator (指标): one named, defined statistic of a tally.</summary>
/// <remarks>
/// There are three kinds: <see cref="CountIndicator"/>, <see cref="ShareIndicator"/>, which names its base, and
/// <see cref="MeanAgeIndicator"/>. All are in <see cref="Indicators"/>. Names for people, in Chinese and English, are in <c>HuanJie.Text</c>.
/// </remarks>
public abstract class Indicator
{
    private protected Indicator(string measure, MemberGroup? group, FigureFormula formula)
    {
        Measure = measure;
        Group = group;
        Formula = formula;
    }

    /// <summary>What is measured, in kebab-case words, such as <c>women-share</c>; the same for every group.</summary>
    public string Measure { get; }

    /// <summary>The group that it is stated for, or <see langword="null"/> when it is about organisations or seats.</summary>
    public MemberGroup? Group { get; }

    /// <summary>The identifier: the group, if any, and the measure, such as <c>secretaries/women-share</c>. It never changes its meaning.</summary>
    public string Id => Group is { } group ? $"{GroupId(group)}/{Measure}" : Measure;

    /// <summary>What its figure is made of.</summary>
    internal FigureFormula Formula { get; }

    /// <summary>The value in a tally.</summary>
    public Figure Of(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Formula.In(tally);
    }

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    private static string GroupId(MemberGroup group) => group switch
    {
        MemberGroup.TwoCommittees => "two-committees",
        MemberGroup.PartyCommittee => "party-committee",
        MemberGroup.Committee => "committee",
        MemberGroup.Supervision => "supervision",
        MemberGroup.Secretaries => "secretaries",
        _ => "directors",
    };
}
