using System.Globalization;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>What a kind of rule says of one of its parameters (参数说明): its name, what it holds, its bounds, and which way it is stricter.</summary>
/// <remarks>From it follow the check of a book, the JSON schema, the listing and the comparison of two rules.</remarks>
public sealed record ParameterSpec
{
    /// <summary>The word that stands for the polling day in an <see cref="ParameterKind.AsOf"/>.</summary>
    public const string PollingDay = "polling-day";

    /// <summary>The name in JSON, in camel case.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>What it means, in both languages.</summary>
    public required BilingualText Meaning { get; init; }

    /// <summary>Whether a rule must give it.</summary>
    public bool Required { get; init; }

    /// <summary>The least whole number allowed.</summary>
    public long Least { get; init; }

    /// <summary>The greatest whole number allowed.</summary>
    public long Most { get; init; } = long.MaxValue;

    /// <summary>The names allowed; empty where every word is.</summary>
    public ValueList<string> Choices { get; init; }

    /// <summary>Which way it is stricter.</summary>
    public Strictness Strictness { get; init; }

    /// <summary>The value that stands where a rule gives none, for comparing two rules; null where there is none.</summary>
    public ParameterValue? Default { get; init; }

    /// <summary>What is wrong with a value, and what to write instead; null when it is good.</summary>
    public string? ProblemOf(ParameterValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FaultOf(value);
    }

    /// <summary>What may be written, as a sentence.</summary>
    public string Allowed => Kind switch
    {
        ParameterKind.WholeNumber when Most == long.MaxValue => string.Create(CultureInfo.InvariantCulture, $"Write a whole number of {Least} or more."),
        ParameterKind.WholeNumber => string.Create(CultureInfo.InvariantCulture, $"Write a whole number from {Least} to {Most}."),
        ParameterKind.Flag => "Write true or false.",
        ParameterKind.Name => Choices.Count == 0 ? "Write a word in lower case, such as 'criminal-punishment'." : $"Write one of {string.Join(", ", Choices)}.",
        ParameterKind.Names => Choices.Count == 0 ? "Write a list of words in lower case, each once." : $"Write a list, each once, out of {string.Join(", ", Choices)}.",
        ParameterKind.Day => $"Write a day of the years {JudgingBasis.FirstYear} to {JudgingBasis.LastYear} as yyyy-MM-dd, such as 1967-01-01.",
        ParameterKind.AsOf => $"Write '{PollingDay}', or a day of the years {JudgingBasis.FirstYear} to {JudgingBasis.LastYear} as yyyy-MM-dd, such as 2020-08-31.",
        ParameterKind.Share => "Write a fraction such as '4/5', or a percentage such as '80%'.",
        ParameterKind.Windows => "Write a list of kinds of record with months from 1 to 1200, each once, such as 'party-warning=12'.",
        _ => "Write a text.",
    };

    /// <summary>The name and what it holds, as in <c>min: WholeNumber</c>.</summary>
    public override string ToString() => $"{Name}: {Kind}";

    private string? FaultOf(ParameterValue value) => (Kind, value.Shape) switch
    {
        (ParameterKind.WholeNumber, ParameterShape.WholeNumber) => value.WholeNumber >= Least && value.WholeNumber <= Most ? null : $"{value} is out of bounds. {Allowed}",
        (ParameterKind.Flag, ParameterShape.Flag) => null,
        (ParameterKind.Name, ParameterShape.Text) => IsChoice(value.Text) ? null : $"'{value}' is not known here. {Allowed}",
        (ParameterKind.Names, ParameterShape.Texts) => ProblemOf(value.Texts),
        (ParameterKind.Day, ParameterShape.Text) => IsDay(value.Text) ? null : $"'{value}' is not a day. {Allowed}",
        (ParameterKind.AsOf, ParameterShape.Text) => value.Text == PollingDay || IsDay(value.Text) ? null : $"'{value}' is not a day. {Allowed}",
        (ParameterKind.Share, ParameterShape.Text) => ShareOf(value.Text) is not null ? null : $"'{value}' is not a share from 0 to 1. {Allowed}",
        (ParameterKind.Windows, ParameterShape.Texts) => ProblemOfWindows(value.Texts),
        (ParameterKind.Text, ParameterShape.Text) => value.Text.Length > 0 ? null : $"The text is empty. {Allowed}",
        _ => $"{value.Shape switch { ParameterShape.WholeNumber => "A number", ParameterShape.Flag => "true or false", ParameterShape.Text => "Text", _ => "A list" }} stands here. {Allowed}",
    };

    internal static Ratio? ShareOf(string text)
    {
        // As the schema has it: no sign, and a fraction or a percentage, not both.
        var isPercent = text.EndsWith('%');
        if (text is ['+' or '-', ..] || (isPercent && text.Contains('/', StringComparison.Ordinal)) || !Ratio.TryParse(isPercent ? text[..^1] : text, out var share))
        {
            return null;
        }

        share = isPercent ? share / 100 : share;
        return share >= Ratio.Zero && share <= Ratio.One ? share : null;
    }

    internal static LocalDate? DayOf(string text) =>
        PartialDate.TryParse(text, out var date) && date.TryGetDate(out var day) && date.ToString() == text && day.Year is >= JudgingBasis.FirstYear and <= JudgingBasis.LastYear ? day : null;

    internal static (string Kind, int Months)? WindowOf(string text) =>
        text.Split('=') is [var kind, var months] && Members.ConductKind.TryParse(kind, out _)
            && !months.AsSpan().ContainsAnyExceptInRange('0', '9') // A parser of numbers takes trailing NULs for nothing.
            && int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 1200
            ? (kind, value)
            : null;

    private string? ProblemOfWindows(ValueList<string> windows)
    {
        var wrong = windows.FirstOrDefault(static window => WindowOf(window) is null);
        return windows.Count == 0 ? $"The list is empty. {Allowed}"
            : wrong is not null ? $"'{wrong}' is not a window. {Allowed}"
            : windows.Select(static window => WindowOf(window)!.Value.Kind).Distinct().Count() < windows.Count ? $"A kind of record stands twice. {Allowed}"
            : null;
    }

    private static bool IsDay(string text) => DayOf(text) is not null;

    private bool IsChoice(string text) => Choices.Count == 0 ? Members.ConductKind.TryParse(text, out _) : Choices.Contains(text);

    private string? ProblemOf(ValueList<string> names)
    {
        if (names.Count == 0)
        {
            return $"The list is empty. {Allowed}";
        }

        var unknown = names.FirstOrDefault(name => !IsChoice(name));
        return unknown is not null ? $"'{unknown}' is not known here. {Allowed}"
            : names.Distinct().Count() < names.Count ? $"A name stands twice. {Allowed}"
            : null;
    }
}
