using System.Globalization;

namespace HuanJie.Benchmarks.Rosters;

/// <summary>How many organisations the benchmarks are run with.</summary>
internal static class NationSizes
{
    private const string Variable = "HUANJIE_ORGANISATIONS";
    private const int Usual = 60_000;

    /// <summary>The numbers in the environment variable <c>HUANJIE_ORGANISATIONS</c>, such as <c>60000,600000</c>; 60,000 when it is not set.</summary>
    public static IEnumerable<int> FromEnvironment =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } sizes
            ? [.. sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
            : [Usual];
}
