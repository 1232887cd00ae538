using System.Globalization;

namespace HuanJie.Rules;

/// <summary>The value of one parameter (参数值): a whole number, yes or no, a text, or a list of texts.</summary>
public sealed record ParameterValue
{
    private ParameterValue(ParameterShape shape) => Shape = shape;

    /// <summary>Which of the four it is.</summary>
    public ParameterShape Shape { get; }

    /// <summary>The whole number; 0 for other shapes.</summary>
    public long WholeNumber { get; private init; }

    /// <summary>Yes or no; false for other shapes.</summary>
    public bool Flag { get; private init; }

    /// <summary>The text; empty for other shapes.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The texts; empty for other shapes.</summary>
    public ValueList<string> Texts { get; private init; }

    /// <summary>A whole number.</summary>
    public static ParameterValue Of(long value) => new(ParameterShape.WholeNumber) { WholeNumber = value };

    /// <summary>Yes or no.</summary>
    public static ParameterValue Of(bool value) => new(ParameterShape.Flag) { Flag = value };

    /// <summary>A text.</summary>
    public static ParameterValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(ParameterShape.Text) { Text = value };
    }

    /// <summary>A list of texts.</summary>
    public static ParameterValue Of(ValueList<string> value) => new(ParameterShape.Texts) { Texts = value };

    /// <summary>The value as text: <c>7</c>, <c>true</c>, <c>polling-day</c>, <c>a, b</c>.</summary>
    public override string ToString() => Shape switch
    {
        ParameterShape.WholeNumber => WholeNumber.ToString(CultureInfo.InvariantCulture),
        ParameterShape.Flag => Flag ? "true" : "false",
        ParameterShape.Text => Text,
        _ => string.Join(", ", Texts),
    };
}

/// <summary>Which shape a parameter's value has in JSON (参数形态).</summary>
public enum ParameterShape : byte
{
    /// <summary>A whole number (整数).</summary>
    WholeNumber = 0,

    /// <summary>true or false (布尔).</summary>
    Flag = 1,

    /// <summary>A text (文字).</summary>
    Text = 2,

    /// <summary>A list of texts (文字列表).</summary>
    Texts = 3,
}
