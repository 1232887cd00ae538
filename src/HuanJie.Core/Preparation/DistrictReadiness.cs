using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The readiness of a district at the end of a day (全区准备情况): every organisation, and the roll-up by phase, by sub-district and by what is elected next.</summary>
/// <remarks>It is linear in the size of the record: everything is indexed once, and organisations that share their days share their calendar.</remarks>
public sealed record DistrictReadiness
{
    private DistrictReadiness(LocalDate day, ValueList<OrganisationReadiness> organisations)
    {
        Day = day;
        Organisations = organisations;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Every organisation, by code.</summary>
    public ValueList<OrganisationReadiness> Organisations { get; }

    /// <summary>How many organisations are how ready.</summary>
    public ReadinessCounts Counts => ReadinessCounts.Of(Organisations.Select(static organisation => organisation.State));

    /// <summary>How ready each part of the work is, in the order of the phases.</summary>
    public ValueList<PhaseReadiness> Phases => [.. Enum.GetValues<PreparationPhase>().Select(phase => new PhaseReadiness(phase, In(phase)))];

    /// <summary>How many things of each kind stand against votes or are not known, in the order of the kinds; kinds without any are left out.</summary>
    public ValueList<IssueCount> Issues =>
    [
        .. Organisations.SelectMany(static organisation => organisation.Issues).GroupBy(static issue => issue.Kind).OrderBy(static group => group.Key)
            .Select(group => new IssueCount(group.Key, Organisations.Count(organisation => organisation.Issues.Any(issue => issue.Kind == group.Key)), group.Sum(static issue => (long)issue.Count))),
    ];

    /// <summary>Judges every organisation of a preparation.</summary>
    /// <param name="preparation">The preparation.</param>
    /// <param name="book">The rules; of each election those of its polling day apply.</param>
    /// <param name="day">The day: what happened up to its end counts.</param>
    /// <param name="policy">What is asked for beyond the law; <see cref="ReadinessPolicy.Default"/> unless given.</param>
    /// <exception cref="RuleBookException">The book cannot be used on a polling day.</exception>
    public static DistrictReadiness Of(PreparationRecord preparation, RuleBook book, LocalDate day, ReadinessPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(book);
        day = Shape.Iso(day);
        var judge = new ReadinessJudge(new(preparation, day), book, policy ?? ReadinessPolicy.Default);
        return new(day, [.. preparation.Organisations.OrderBy(static organisation => organisation.Code).Select(judge.Judge)]);
    }

    /// <summary>The readiness of a part of the district.</summary>
    public DistrictReadiness Within(DivisionCode division) => new(Day, [.. Organisations.Where(organisation => division.Contains(organisation.Organisation))]);

    /// <summary>How ready one part of the work is.</summary>
    public ReadinessCounts In(PreparationPhase phase) => ReadinessCounts.Of(Organisations.Select(organisation => organisation.In(phase)));

    /// <summary>The counts of each sub-district, by code; they add up to those of the district.</summary>
    public ValueList<DivisionReadiness> BySubdistrict() =>
    [
        .. Organisations.GroupBy(static organisation => organisation.Organisation.At(DivisionLevel.Township))
            .Select(static group => new DivisionReadiness(group.Key, ReadinessCounts.Of(group.Select(static organisation => organisation.State)))),
    ];

    /// <summary>The counts by the body that is elected next, those that wait for none last; they add up to those of the district.</summary>
    public ValueList<NextReadiness> ByNext() =>
    [
        .. Organisations.GroupBy(static organisation => organisation.Next).OrderBy(static group => group.Key is null).ThenBy(static group => group.Key)
            .Select(static group => new NextReadiness(group.Key, ReadinessCounts.Of(group.Select(static organisation => organisation.State)))),
    ];

    /// <summary>As in <c>2020-10-31: done 0, ready 90, undetermined 12, not ready 12</c>.</summary>
    public override string ToString() => $"{Day:R}: {Counts}";
}

/// <summary>How ready one part of the work is (环节准备情况).</summary>
/// <param name="Phase">The part.</param>
/// <param name="Counts">How many organisations are how ready in it.</param>
public sealed record PhaseReadiness(PreparationPhase Phase, ReadinessCounts Counts);

/// <summary>How ready a sub-district is (街道准备情况).</summary>
/// <param name="Division">The sub-district.</param>
/// <param name="Counts">How many of its organisations are how ready.</param>
public sealed record DivisionReadiness(DivisionCode Division, ReadinessCounts Counts);

/// <summary>How ready those are that elect the same body next (下一场选举准备情况).</summary>
/// <param name="Next">The body; null for those that wait for none.</param>
/// <param name="Counts">How many of them are how ready.</param>
public sealed record NextReadiness(ElectedBody? Next, ReadinessCounts Counts);

/// <summary>How much of one kind there is (问题统计).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Organisations">How many organisations have it.</param>
/// <param name="Count">How many people, disputes or factors in all.</param>
public sealed record IssueCount(IssueKind Kind, int Organisations, long Count);
