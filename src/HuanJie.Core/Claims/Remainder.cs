namespace HuanJie.Claims;

/// <summary>What is left of a number when its parts are taken off (余数).</summary>
internal sealed record Remainder(string Name, string Whole, ValueList<string> Parts);
