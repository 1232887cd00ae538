namespace HuanJie.Rules;

/// <summary>A fact that a judgement used (所用事实): its name and its value as text. No name of a person and no citizen number is ever one.</summary>
/// <param name="Name">The name, a dotted path such as <c>birth</c> or <c>registration.consent</c>; see <see cref="FactNames"/>.</param>
/// <param name="Value">The value: a number, a day, a word of the JSON contract, or ids.</param>
public sealed record Fact(string Name, string Value)
{
    /// <summary>Name and value, as in <c>birth = 1979-05</c>.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
