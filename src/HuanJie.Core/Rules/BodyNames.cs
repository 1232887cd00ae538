using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>The names of bodies in the parameters of rules.</summary>
internal static class BodyNames
{
    public static ValueList<string> All { get; } = [.. Enum.GetValues<ElectedBody>().Select(Scoping.Word)];

    public static ElectedBody Parse(string name) => Enum.GetValues<ElectedBody>().First(body => Scoping.Word(body) == name);
}
