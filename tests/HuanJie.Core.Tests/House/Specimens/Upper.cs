namespace HuanJie.Tests.House.Specimens.Upper;

/// <summary>What stands on an upper floor, to be used from below in every way.</summary>
public class UpperType
{
    public string Name { get; init; } = "";

    public static int Count(string text) => text.Length;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class UpperAttribute : Attribute;

public static class UpperExtensions
{
    public static int CountTwice(this string text) => text.Length * 2;
}
