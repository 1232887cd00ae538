using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>What one scan found in one organisation (选情研判情况): each factor graded, as far as it was looked at.</summary>
/// <remarks>A factor that nobody looked at is <see langword="null"/> and never taken for good.</remarks>
public sealed record GroundAssessment
{
    /// <summary>The organisation, by its code on the day of the scan.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The team in office.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public FactorLevel? Team { get; init; }

    /// <summary>Its structure.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public FactorLevel? Structure { get; init; }

    /// <summary>What members and residents think.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public FactorLevel? Thinking { get; init; }

    /// <summary>Reserve cadres.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public FactorLevel? Reserve { get; init; }

    /// <summary>Standing problems.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public FactorLevel? Problems { get; init; }

    /// <summary>What was found (研判记录). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The level of a factor; <see langword="null"/> when not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not a named factor.</exception>
    public FactorLevel? Of(RiskFactor factor) => factor switch
    {
        RiskFactor.Team => Team,
        RiskFactor.Structure => Structure,
        RiskFactor.Thinking => Thinking,
        RiskFactor.Reserve => Reserve,
        RiskFactor.Problems => Problems,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, $"{factor} is not a factor. Use Team, Structure, Thinking, Reserve or Problems."),
    };

    /// <summary>The organisation and how many factors are known; no note.</summary>
    public override string ToString() => $"{Organisation}: {Enum.GetValues<RiskFactor>().Count(factor => Of(factor) is not null)} of 5 factors known";
}
