using NodaTime;

namespace HuanJie.Preparation;

/// <summary>How a dispute stands at the end of a day (矛盾状态).</summary>
public sealed record DisputeStatus
{
    private DisputeStatus(Dispute dispute, LocalDate day)
    {
        Dispute = dispute;
        Day = day;
    }

    /// <summary>The dispute.</summary>
    public Dispute Dispute { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The day of the settlement that stands; <see langword="null"/> while it is open.</summary>
    public LocalDate? SettledOn { get; private init; }

    /// <summary>How often it broke out again.</summary>
    public int Reopenings { get; private init; }

    /// <summary>The visits to households so far.</summary>
    public int HouseVisits { get; private init; }

    /// <summary>The households that were visited, each once, as far as they are told apart.</summary>
    public int HouseholdsVisited { get; private init; }

    /// <summary>The day of the first payment; <see langword="null"/> while nothing was paid.</summary>
    public LocalDate? FirstPaidOn { get; private init; }

    /// <summary>What has been paid, in fen.</summary>
    public long PaidFen { get; private init; }

    /// <summary>Whether it is open: not settled, or broken out again.</summary>
    public bool IsOpen => SettledOn is null;

    /// <summary>Whether it is open again after a settlement.</summary>
    public bool IsReopened => IsOpen && Reopenings > 0;

    /// <summary>Whether it is open and the day by which it was to be settled is over.</summary>
    public bool IsOverdue => IsOpen && Dispute.DueBy < Day;

    /// <summary>Whether it keeps the organisation from voting: yes, no, or not yet judged; a settled one does not.</summary>
    public bool? Blocks => IsOpen ? Dispute.BlocksVote : false;

    /// <summary>The days since it was opened while it is open, from 0; those from opening to settlement when it is settled.</summary>
    /// <remarks>After a reopening they count from the first day on: the households have waited all along.</remarks>
    public int Days => Period.DaysBetween(Dispute.Opened, SettledOn ?? Day);

    /// <summary>The days from opening to settlement; <see langword="null"/> while it is open.</summary>
    public int? DaysToSettle => IsOpen ? null : Days;

    /// <summary>The id, and whether it is open, overdue or settled; no detail.</summary>
    public override string ToString() => $"{Dispute.Id}: {(SettledOn is { } settled ? $"settled {settled:R}" : IsOverdue ? "overdue" : IsReopened ? "reopened" : "open")}, {Days} days";

    internal static DisputeStatus? Of(Dispute dispute, LocalDate day)
    {
        day = Shape.Iso(day);
        if (dispute.Opened > day)
        {
            return null;
        }

        LocalDate? settled = null, paid = null;
        var (reopenings, visits, fen) = (0, 0, 0L);
        HashSet<RecordId>? households = null;
        foreach (var happened in dispute.History)
        {
            if (happened.On > day)
            {
                break;
            }

            switch (happened.Kind)
            {
                case DisputeEventKind.Settled:
                    settled = happened.On;
                    break;
                case DisputeEventKind.Reopened:
                    settled = null;
                    reopenings++;
                    break;
                case DisputeEventKind.Payment:
                    paid ??= happened.On;
                    fen += happened.Fen ?? 0;
                    break;
                case DisputeEventKind.HouseVisit:
                    visits++;
                    if (happened.Household is { } household)
                    {
                        (households ??= []).Add(household);
                    }

                    break;
                default:
                    break;
            }
        }

        return new(dispute, day)
        {
            SettledOn = settled,
            Reopenings = reopenings,
            HouseVisits = visits,
            HouseholdsVisited = households?.Count ?? 0,
            FirstPaidOn = paid,
            PaidFen = fen,
        };
    }
}
