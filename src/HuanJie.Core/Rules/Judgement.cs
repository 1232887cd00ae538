using NodaTime;

namespace HuanJie.Rules;

/// <summary>What a kind of rule finds of a subject (评判结果): the verdict, the facts used and missing, and the reasoning.</summary>
/// <remarks>A kind returns one; the rules in force make a <see cref="Verdict"/> of it, with the rule and its source.</remarks>
public sealed record Judgement
{
    /// <summary>Makes a judgement.</summary>
    /// <param name="kind">The verdict.</param>
    /// <param name="step">The sentence that says why.</param>
    /// <param name="arguments">What stands in its places.</param>
    public Judgement(VerdictKind kind, string step, params ReadOnlySpan<Argument> arguments)
    {
        Kind = kind;
        Steps = [new(step, [.. arguments])];
    }

    /// <summary>The verdict.</summary>
    public VerdictKind Kind { get; init; }

    /// <summary>The facts that were used, in the order of use.</summary>
    public ValueList<Fact> Facts { get; init; }

    /// <summary>The facts that would decide an undetermined verdict; empty for the others.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>Where the birth date is not known to the day: the first birth days that have another verdict than those before.</summary>
    public ValueList<LocalDate> Flips { get; init; }

    /// <summary>The day on which the verdict turns: the last or first birth date, the end of a window or of a term.</summary>
    public LocalDate? Boundary { get; init; }

    /// <summary>How many people or organisations more would reach a target that is missed; null where there is no such number.</summary>
    public long? Shortfall { get; init; }

    /// <summary>The reasoning, as sentences to be worded.</summary>
    public ValueList<Step> Steps { get; init; }

    /// <summary>A judgement whose sentence is named after the kind of rule and the verdict: <c>woman-member.violated</c>.</summary>
    public static Judgement Of(string kindId, VerdictKind verdict, params ReadOnlySpan<Argument> arguments) => new(verdict, $"{kindId}.{Suffix(verdict)}", arguments);

    /// <summary>That the rule does not concern the subject, for a reason that the library words.</summary>
    /// <param name="reason">The reason: <c>subject</c>, <c>body</c>, <c>organisation</c>, <c>position</c>, <c>entry</c>, <c>sex</c>, <c>exceptional</c>, <c>not-in-force</c>, or one of the kind's own.</param>
    public static Judgement NotApplicable(string reason) => new(VerdictKind.NotApplicable, $"not-applicable.{reason}");

    /// <summary>Undetermined for want of facts.</summary>
    /// <param name="missing">The facts that would decide it.</param>
    public static Judgement ForWantOf(params ReadOnlySpan<string> missing) =>
        new(VerdictKind.Undetermined, "undetermined.missing", new Argument("facts", string.Join(", ", missing), IsWord: true)) { Missing = [.. missing] };

    /// <summary>Several requirements together: broken when one is, open when one is open and none broken, kept when all are that apply.</summary>
    public static Judgement All(params ReadOnlySpan<Judgement> parts)
    {
        var kind = VerdictKind.NotApplicable;
        foreach (var part in parts)
        {
            kind = Rank(part.Kind) > Rank(kind) ? part.Kind : kind;
        }

        List<Judgement> telling = [];
        foreach (var part in parts)
        {
            if (part.Kind == kind)
            {
                telling.Add(part);
            }
        }

        var open = kind is VerdictKind.Undetermined;
        return new Judgement(kind, "")
        {
            Facts = parts.ToArray().SelectMany(static part => part.Facts).Distinct().ToValueList(),
            Missing = open ? telling.SelectMany(static part => part.Missing).Distinct().ToValueList() : [],
            Flips = open ? telling.SelectMany(static part => part.Flips).Distinct().Order().ToValueList() : [],
            Boundary = telling.Select(static part => part.Boundary).FirstOrDefault(static day => day is not null),
            Steps = telling.SelectMany(static part => part.Steps).ToValueList(),
        };
    }

    /// <summary>This judgement with a fact more.</summary>
    public Judgement Using(string name, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this with { Facts = Facts.Add(new(name, value is LocalDate date ? Days.Text(date) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!)) };
    }

    /// <summary>The verdict and the reasoning's keys, as in <c>Violated: age-floor.violated</c>.</summary>
    public override string ToString() => $"{Kind}: {string.Join("; ", Steps)}";

    internal static string Suffix(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Satisfied => "satisfied",
        VerdictKind.Violated => "violated",
        VerdictKind.Undetermined => "undetermined",
        _ => "not-applicable",
    };

    private static int Rank(VerdictKind kind) => kind switch
    {
        VerdictKind.NotApplicable => 0,
        VerdictKind.Satisfied => 1,
        VerdictKind.Undetermined => 2,
        _ => 3,
    };
}
