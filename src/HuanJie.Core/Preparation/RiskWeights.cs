namespace HuanJie.Preparation;

/// <summary>How five factors become one risk grade (风险评分权重): whole-number weights and two bounds, all stated.</summary>
/// <remarks>
/// The score is Σ weight × points ÷ (3 × Σ weight), an exact fraction from 0 to 1. It is high from <see cref="HighFrom"/> and medium from <see cref="MediumFrom"/>,
/// both in percent; a single factor that is poor makes it at least medium where <see cref="PoorIsMedium"/> says so. No official weights were found, so they are
/// the caller's to state.
/// </remarks>
public sealed record RiskWeights
{
    private const int MaxWeight = 1000;

    /// <summary>Problems and the team weigh double (班子、问题加倍); medium from a third, high from three fifths; one poor factor is medium at least.</summary>
    public static RiskWeights Default { get; } = new() { Team = 2, Structure = 1, Thinking = 1, Reserve = 1, Problems = 2, MediumFrom = 33, HighFrom = 60, PoorIsMedium = true };

    /// <summary>The weight of the team, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1000.</exception>
    public required int Team { get; init => field = Weight(value, nameof(Team)); }

    /// <summary>The weight of the structure, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1000.</exception>
    public required int Structure { get; init => field = Weight(value, nameof(Structure)); }

    /// <summary>The weight of what people think, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1000.</exception>
    public required int Thinking { get; init => field = Weight(value, nameof(Thinking)); }

    /// <summary>The weight of the reserve, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1000.</exception>
    public required int Reserve { get; init => field = Weight(value, nameof(Reserve)); }

    /// <summary>The weight of standing problems, 0 to 1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1000.</exception>
    public required int Problems { get; init => field = Weight(value, nameof(Problems)); }

    /// <summary>The least score of a medium risk in percent, 0 to 101; 101 is never reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 101.</exception>
    public required int MediumFrom { get; init => field = Percent(value, nameof(MediumFrom)); }

    /// <summary>The least score of a high risk in percent, 0 to 101; 101 is never reached. Where it is below <see cref="MediumFrom"/>, nothing is medium by score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 101.</exception>
    public required int HighFrom { get; init => field = Percent(value, nameof(HighFrom)); }

    /// <summary>Whether one factor that is poor makes the risk medium at least, whatever the score; a factor without weight too.</summary>
    public required bool PoorIsMedium { get; init; }

    /// <summary>The weight of a factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not a named factor.</exception>
    public int Of(RiskFactor factor) => factor switch
    {
        RiskFactor.Team => Team,
        RiskFactor.Structure => Structure,
        RiskFactor.Thinking => Thinking,
        RiskFactor.Reserve => Reserve,
        RiskFactor.Problems => Problems,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, $"{factor} is not a factor. Use Team, Structure, Thinking, Reserve or Problems."),
    };

    /// <summary>The sum of the weights; where it is 0, every score is 0.</summary>
    internal int Total => Team + Structure + Thinking + Reserve + Problems;

    /// <summary>The score of some points: the weighted sum over the most there can be.</summary>
    internal Ratio Score(int weighted) => Total == 0 ? Ratio.Zero : new(weighted, 3 * Total);

    internal RiskGrade Grade(int weighted, bool anyPoor)
    {
        // Integers only: 100 × weighted against percent × the most there can be.
        var (reached, most) = (100L * weighted, 3L * Total);
        return reached >= HighFrom * most && (most > 0 || HighFrom == 0) ? RiskGrade.High
            : (reached >= MediumFrom * most && (most > 0 || MediumFrom == 0)) || (anyPoor && PoorIsMedium) ? RiskGrade.Medium
            : RiskGrade.Low;
    }

    private static int Weight(int value, string property) => value is >= 0 and <= MaxWeight
        ? value
        : throw new ArgumentOutOfRangeException(property, $"The weight of {property} is {value}. Give a whole number from 0 to {MaxWeight}.");

    private static int Percent(int value, string property) => value is >= 0 and <= 101
        ? value
        : throw new ArgumentOutOfRangeException(property, $"{property} is {value} percent. Give a whole number from 0 to 101.");
}
