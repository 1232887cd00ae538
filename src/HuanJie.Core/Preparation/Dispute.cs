using System.Text.Json.Serialization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One dispute (矛盾纠纷) in an organisation, with everything that happened to it.</summary>
/// <remarks>What it is about in words is personal: <see cref="ToString"/>, findings and roll-ups show the id, the kind and the state only.</remarks>
public sealed record Dispute
{
    /// <summary>The id of the dispute, unique in a preparation.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>What it is about.</summary>
    public required DisputeKind Kind { get; init; }

    /// <summary>The level in charge (包案层级).</summary>
    public required ResponsibleLevel Level { get; init; }

    /// <summary>What happened, in order of days: it is opened first and once; it is settled when it is open, and reopened when it is settled.</summary>
    /// <exception cref="ArgumentException">Nothing happened, the first event does not open it, days go back, an event does not fit the state, or more than 10^15 fen are paid in all.</exception>
    public required ValueList<DisputeEvent> History
    {
        get;
        init
        {
            RequireCourse(value, nameof(History));
            field = value;
        }
    }

    /// <summary>Whether the organisation cannot vote while it is open (影响选举).</summary>
    /// <value>The default is <see langword="null"/>: nobody has judged that yet, which is neither yes nor no.</value>
    public bool? BlocksVote { get; init; }

    /// <summary>The day by which it is to be settled (化解时限); it is overdue from the next day.</summary>
    /// <value>The default is <see langword="null"/>: none is set.</value>
    public LocalDate? DueBy { get; init => field = Shape.Iso(value); }

    /// <summary>How many households it touches (涉及户数).</summary>
    /// <value>0 to 1,000,000,000; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater.</exception>
    public int? Households { get; init => field = Shape.Counted(value); }

    /// <summary>How many people it touches (涉及人数).</summary>
    /// <value>0 to 1,000,000,000; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater.</exception>
    public int? People { get; init => field = Shape.Counted(value); }

    /// <summary>Whether it was left over from before this turnover (历史遗留).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsLegacy { get; init; }

    /// <summary>What it is about in words (案情). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Detail { get; init; }

    /// <summary>The day on which it was opened.</summary>
    [JsonIgnore]
    public LocalDate Opened => History[0].On;

    /// <summary>Its state at the end of a day; <see langword="null"/> before it was opened.</summary>
    public DisputeStatus? On(LocalDate day) => DisputeStatus.Of(this, day);

    /// <summary>The id, the kind, the organisation and the day of opening; no detail.</summary>
    public override string ToString() => History.Count == 0 ? $"{Id} {Kind} in {Organisation}" : $"{Id} {Kind} in {Organisation}, opened {Opened:R}";

    private static void RequireCourse(ValueList<DisputeEvent> history, string property)
    {
        if (history.Count == 0 || history[0].Kind is not DisputeEventKind.Opened)
        {
            throw new ArgumentException("The history does not begin with the day of opening. Write an event of kind opened first.", property);
        }

        var (isSettled, fen) = (false, 0L);
        for (var i = 1; i < history.Count; i++)
        {
            var (before, now) = (history[i - 1], history[i]);
            if (now.On < before.On)
            {
                throw new ArgumentException($"Event {i + 1} is on {now.On:R}, before event {i} on {before.On:R}. Write the history in order of days.", property);
            }

            var problem = now.Kind switch
            {
                DisputeEventKind.Opened => "opens the dispute a second time. Write reopened when it broke out again after a settlement.",
                DisputeEventKind.Settled when isSettled => "settles what is settled already. Leave it out, or write the day on which it was reopened before it.",
                DisputeEventKind.Reopened when !isSettled => "reopens what is open. Leave it out, or write the day on which it was settled before it.",
                _ => null,
            };
            if (problem is not null)
            {
                throw new ArgumentException($"Event {i + 1} on {now.On:R} {problem}", property);
            }

            fen += now.Kind is DisputeEventKind.Payment ? now.Fen ?? 0 : 0;
            if (fen > DisputeEvent.MostFen)
            {
                throw new ArgumentException($"Up to event {i + 1} on {now.On:R} {fen} fen are paid. Write at most {DisputeEvent.MostFen} in all; a fen is a hundredth of a yuan.", property);
            }

            isSettled = now.Kind switch { DisputeEventKind.Settled => true, DisputeEventKind.Reopened => false, _ => isSettled };
        }
    }
}
