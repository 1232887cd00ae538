using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The readiness of a district over several days (准备进度): the roll-up by phase and day, and who came forward or fell back in between.</summary>
public sealed record ReadinessTimeline
{
    private ReadinessTimeline(ValueList<DistrictReadiness> days) => Days = days;

    /// <summary>The district on each day, by day.</summary>
    public ValueList<DistrictReadiness> Days { get; }

    /// <summary>Judges a district on several days.</summary>
    /// <param name="preparation">The preparation.</param>
    /// <param name="book">The rules; of each election those of its polling day apply.</param>
    /// <param name="days">The days, in any order; each counts once.</param>
    /// <param name="policy">What is asked for beyond the law; <see cref="ReadinessPolicy.Default"/> unless given.</param>
    /// <exception cref="RuleBookException">The book cannot be used on a polling day.</exception>
    public static ReadinessTimeline Of(PreparationRecord preparation, RuleBook book, IEnumerable<LocalDate> days, ReadinessPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new([.. days.Select(Shape.Iso).Distinct().Order().Select(day => DistrictReadiness.Of(preparation, book, day, policy))]);
    }

    /// <summary>The organisations whose state is another than on the day before in the timeline, by day and then by code.</summary>
    public ValueList<ReadinessChange> Changes() =>
    [
        .. from pair in Days.Zip(Days.Skip(1))
           from organisation in pair.First.Organisations.Zip(pair.Second.Organisations)
           where organisation.First.State != organisation.Second.State
           select new ReadinessChange(organisation.Second.Organisation, pair.First.Day, pair.Second.Day, organisation.First.State, organisation.Second.State),
    ];

    /// <summary>The days, and how many are ready on the last.</summary>
    public override string ToString() => Days.Count == 0 ? "no day" : $"{Days.Count} days, {Days[^1]}";
}

/// <summary>One organisation that is more or less ready than before (准备情况变化).</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Since">The earlier day.</param>
/// <param name="On">The later day.</param>
/// <param name="From">Its state on the earlier day.</param>
/// <param name="To">Its state on the later day.</param>
public sealed record ReadinessChange(DivisionCode Organisation, LocalDate Since, LocalDate On, ReadinessState From, ReadinessState To)
{
    /// <summary>Whether it is less ready than before.</summary>
    public bool IsBackward => To < From;
}
