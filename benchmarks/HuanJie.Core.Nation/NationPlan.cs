using System.Runtime.CompilerServices;

namespace HuanJie.Nations;

/// <summary>What a made-up nation is like: its size, its seed and its knobs. Equal plans make equal nations, to the last byte.</summary>
/// <remarks>The defaults make a plausible one: a few facts missing, a rule broken in one of a hundred cases, every birth known to the day.</remarks>
public sealed record NationPlan
{
    /// <summary>The most organisations that there are codes for.</summary>
    public const int MaxOrganisations = 8_000_000;

    // As many as in a nation of 600,000 organisations of which performance figures are known.
    private const long UsualShared = 337;
    private const long UsualSize = 600_000;

    /// <summary>The organisations, 0 to <see cref="MaxOrganisations"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside these bounds.</exception>
    public required int Organisations
    {
        get;
        init => field = value is >= 0 and <= MaxOrganisations
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Organisations), value, $"A nation of {value} organisations is asked for. Ask for 0 to {MaxOrganisations}.");
    }

    /// <summary>The seed: another one makes another nation of the same kind.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many people sit in two organisations (兼跨两村), one of four with the next organisation, the others with one far away.</summary>
    /// <value>The default is 337 in 600,000 organisations, and in proportion.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SharedPeople
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(SharedPeople), value, $"{value} people in two organisations are asked for. Ask for zero or more.");
    }

    /// <summary>Of a thousand committees, how many are led by the secretary of the Party organisation (一肩挑).</summary>
    public int OneShoulderPerThousand { get; init => field = PerThousand(value); } = 980;

    /// <summary>Of a thousand other committee seats, how many are held from the Party committee, where it has a member for it (交叉任职).</summary>
    public int CrossServingPerThousand { get; init => field = PerThousand(value); } = 445;

    /// <summary>Of a thousand people, how many are newcomers (新进).</summary>
    public int NewcomersPerThousand { get; init => field = PerThousand(value); } = 400;

    /// <summary>Of a thousand organisations, how many have a supervision committee (监督委员会).</summary>
    public int SupervisionPerThousand { get; init => field = PerThousand(value); } = 100;

    /// <summary>Of a thousand facts other than birth dates, how many are not known.</summary>
    public int MissingPerThousand { get; init => field = PerThousand(value); } = 10;

    /// <summary>Of a thousand birth dates, how many are known to the month only (half of these), to the year only (a quarter), or not at all.</summary>
    public int InexactBirthsPerThousand { get; init => field = PerThousand(value); }

    /// <summary>Of a thousand cases of a rule, about how many break it: ages, education, standing in the Party, a woman, kin, supervision.</summary>
    public int BrokenPerThousand { get; init => field = PerThousand(value); } = 10;

    /// <summary>Of a thousand organisations, how many have two people who are related; <see langword="null"/> when nobody has looked.</summary>
    public int? KinPerThousand { get; init => field = value is { } given ? PerThousand(given) : null; }

    /// <summary>Whether there is a last term: organisations then record where they came from and who left, and <see cref="Nation.LastTermOf"/> has the rosters.</summary>
    public bool HasLastTerm { get; init; }

    /// <summary>The people in two organisations of this very plan: no more than there are organisations, and none where there is but one.</summary>
    internal int Shared => Organisations < 2 ? 0 : (int)Math.Min(SharedPeople ?? ((Organisations * UsualShared) + (UsualSize / 2)) / UsualSize, Organisations);

    private static int PerThousand(int value, [CallerMemberName] string knob = "") => value is >= 0 and <= 1_000
        ? value
        : throw new ArgumentOutOfRangeException(knob, value, $"{knob} is {value}. Write a number of a thousand, from 0 to 1000.");
}
