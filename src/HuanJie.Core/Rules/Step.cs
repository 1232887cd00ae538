namespace HuanJie.Rules;

/// <summary>One step of the reasoning behind a verdict (推理步骤): which sentence, and what stands in its places. The words are made later, for a language.</summary>
/// <param name="Key">The sentence, such as <c>age-floor.satisfied</c>; the kind's wording or the library's has it in both languages.</param>
/// <param name="Arguments">What stands in its places, by name.</param>
public sealed record Step(string Key, ValueList<Argument> Arguments)
{
    /// <summary>The key and the arguments.</summary>
    public override string ToString() => $"{Key}({string.Join(", ", Arguments)})";
}

/// <summary>What stands in one place of a sentence (句中参数).</summary>
/// <param name="Name">The name of the place.</param>
/// <param name="Value">A number, a day, ids, or a word of the library's vocabulary.</param>
/// <param name="IsWord">Whether the value is a word to be put into the language, such as <c>sibling</c>; several are parted by a comma and a space.</param>
public sealed record Argument(string Name, string Value, bool IsWord = false)
{
    /// <summary>A number, a day or a text, written the same in every culture.</summary>
    public static Argument Of(string name, IFormattable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value is NodaTime.LocalDate date ? Days.Text(date) : value.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Name and value.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
