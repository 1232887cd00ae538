using System.Globalization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The disputes of a region at the end of a day (矛盾化解情况): how many are open, overdue, reopened and settled, and what still keeps whom from voting.</summary>
/// <remarks>It holds counts, ids and kinds; what a dispute is about in words is not in it.</remarks>
public sealed record DisputeSummary
{
    private readonly BlockingIndex _blocking;

    private DisputeSummary(LocalDate day, ValueList<DisputeStatus> disputes)
    {
        Day = day;
        Disputes = disputes;
        _blocking = new(disputes);
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The disputes that were opened up to the day: by day of opening, then by id.</summary>
    public ValueList<DisputeStatus> Disputes { get; }

    /// <summary>How many there are.</summary>
    public int Total => Disputes.Count;

    /// <summary>How many are open, the overdue and the reopened among them.</summary>
    public int Open => Disputes.Count(static status => status.IsOpen);

    /// <summary>How many are open after their day.</summary>
    public int Overdue => Disputes.Count(static status => status.IsOverdue);

    /// <summary>How many are open again after a settlement.</summary>
    public int Reopened => Disputes.Count(static status => status.IsReopened);

    /// <summary>How many are settled.</summary>
    public int Settled => Disputes.Count(static status => !status.IsOpen);

    /// <summary>The visits to households.</summary>
    public int HouseVisits => Disputes.Sum(static status => status.HouseVisits);

    /// <summary>What has been paid, in fen.</summary>
    public Int128 PaidFen => Disputes.Aggregate((Int128)0, static (sum, status) => sum + status.PaidFen);

    /// <summary>The households touched by those that are open, as far as they are known.</summary>
    public long OpenHouseholds => Disputes.Where(static status => status.IsOpen).Sum(static status => (long)(status.Dispute.Households ?? 0));

    /// <summary>The people touched by those that are open, as far as they are known.</summary>
    public long OpenPeople => Disputes.Where(static status => status.IsOpen).Sum(static status => (long)(status.Dispute.People ?? 0));

    /// <summary>The mean of the days that settled ones took, exact; <see langword="null"/> when none is settled.</summary>
    public Ratio? MeanDaysToSettle => Settled == 0 ? null : new Ratio(Disputes.Sum(static status => (long)(status.DaysToSettle ?? 0)), Settled);

    /// <summary>The most days that a settled one took; <see langword="null"/> when none is settled.</summary>
    public int? MostDaysToSettle => Disputes.Max(static status => status.DaysToSettle);

    /// <summary>How many are open and settled by kind, in the order of the kinds; kinds without any are left out.</summary>
    public ValueList<DisputeCount<DisputeKind>> ByKind => Count(static dispute => dispute.Kind);

    /// <summary>How many are open and settled by the level in charge; levels without any are left out.</summary>
    public ValueList<DisputeCount<ResponsibleLevel>> ByLevel => Count(static dispute => dispute.Level);

    /// <summary>Sums up the disputes of a preparation.</summary>
    public static DisputeSummary Of(PreparationRecord preparation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return Of(preparation.Disputes, day);
    }

    /// <summary>Sums up disputes, in any order.</summary>
    public static DisputeSummary Of(IEnumerable<Dispute> disputes, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(disputes);
        return new(
            Shape.Iso(day),
            [
                .. disputes.Select(dispute => dispute.On(day)).OfType<DisputeStatus>()
                    .OrderBy(static status => status.Dispute.Opened).ThenBy(static status => status.Dispute.Id),
            ]);
    }

    /// <summary>What still keeps an organisation from voting: open disputes that block the vote, and those of which nobody has judged it.</summary>
    /// <remarks>Those of what it was split, merged or recoded from are among them: a dispute does not end with a code.</remarks>
    public ValueList<DisputeStatus> Blocking(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return
        [
            .. organisation.Predecessors.Append(organisation.Code).Distinct().SelectMany(code => _blocking.Of(code))
                .OrderBy(static status => status.Dispute.Opened).ThenBy(static status => status.Dispute.Id),
        ];
    }

    /// <summary>As in <c>2020-10-31: 14 disputes, 9 open, 2 overdue, 1 reopened</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:R}: {Total} disputes, {Open} open, {Overdue} overdue, {Reopened} reopened");

    private ValueList<DisputeCount<T>> Count<T>(Func<Dispute, T> key)
        where T : struct, Enum =>
    [
        .. Disputes.GroupBy(status => key(status.Dispute)).OrderBy(static group => group.Key)
            .Select(static group => new DisputeCount<T>(group.Key, group.Count(static status => status.IsOpen), group.Count(static status => !status.IsOpen))),
    ];

    // What it holds follows from the disputes, so two summaries never differ in it.
    private sealed class BlockingIndex(ValueList<DisputeStatus> disputes)
    {
        private readonly ILookup<DivisionCode, DisputeStatus> _byOrganisation = disputes.Where(static status => status.Blocks is not false).ToLookup(static status => status.Dispute.Organisation);

        public IEnumerable<DisputeStatus> Of(DivisionCode code) => _byOrganisation[code];

        public override bool Equals(object? obj) => obj is BlockingIndex;

        public override int GetHashCode() => 0;
    }
}

/// <summary>How many disputes of a kind or a level are open and settled (矛盾数).</summary>
/// <typeparam name="T">What they are counted by.</typeparam>
/// <param name="Key">The kind or the level.</param>
/// <param name="Open">Those that are open.</param>
/// <param name="Settled">Those that are settled.</param>
public sealed record DisputeCount<T>(T Key, int Open, int Settled)
    where T : struct, Enum;
