using System.Text.RegularExpressions;
using HuanJie.Tests.House.Specimens.Lower;
using HuanJie.Tests.House.Specimens.Upper;

namespace HuanJie.Tests.House;

/// <summary>The floors of the design: a folder may use only what is below it.</summary>
public sealed partial class FloorTests
{
    private static readonly Floors Specimens = new([[[typeof(Innocent).Namespace!]], [[typeof(UpperType).Namespace!]]]);

    [Fact]
    public void No_namespace_uses_one_above_it_or_beside_it() =>
        Assert.Empty(Floors.OfTheDesign.Violations(Floors.Read(typeof(Ratio).Assembly)));

    [Fact]
    public void No_source_file_opens_a_namespace_above_it_or_beside_it() =>
        Assert.Empty(
            from file in SourceFile.OfTheLibrary
            from Match opened in Opened().Matches(file.Text)
            let name = opened.Groups[1].Value
            where !Floors.OfTheDesign.Allows(file.Namespace, name)
            select $"{file.Path} -> {name}");

    [Fact]
    public void Every_namespace_has_a_floor() =>
        Assert.Empty(typeof(Ratio).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct().Except(Floors.OfTheDesign.Namespaces));

    [Fact]
    public void A_namespace_without_a_floor_is_refused() =>
        Assert.Throws<ArgumentException>(() => Floors.OfTheDesign.Allows("HuanJie.Elsewhere", "HuanJie"));

    [Theory]
    [InlineData("HuanJie.Statistics", "HuanJie.Members", true)]
    [InlineData("HuanJie.Members", "HuanJie.Statistics", false)]
    [InlineData("HuanJie.Members", "HuanJie.Rosters", true)]
    [InlineData("HuanJie.Dates", "HuanJie", true)]
    [InlineData("HuanJie", "HuanJie.Dates", true)]
    [InlineData("HuanJie", "HuanJie.Members", false)]
    [InlineData("HuanJie.Eligibility", "HuanJie.Elections", false)]
    [InlineData("HuanJie.Preparation", "HuanJie.Elections", true)]
    [InlineData("HuanJie.Elections", "HuanJie.Preparation", false)]
    [InlineData("HuanJie.Statistics", "HuanJie.Preparation", true)]
    [InlineData("HuanJie.Json", "HuanJie.Text", true)]
    [InlineData("HuanJie.Text", "HuanJie.Json", false)]
    [InlineData("HuanJie.Json", "HuanJie.Claims", true)]
    [InlineData("HuanJie.Json", "HuanJie.Books", false)]
    public void A_floor_may_use_its_room_and_what_is_below(string from, string to, bool allowed) =>
        Assert.Equal(allowed, Floors.OfTheDesign.Allows(from, to));

    // The check can fail: turned upside down, the building is full of faults, and each way of using a type is seen.
    [Fact]
    public void Upside_down_the_building_is_refused()
    {
        var violations = Floors.OfTheDesign.UpsideDown.Violations(Floors.Read(typeof(Ratio).Assembly));
        Assert.Contains("HuanJie.Members.Member -> HuanJie.Dates.PartialDate", violations);
        Assert.Contains("HuanJie.Statistics.ChangeExplanation -> HuanJie.Ratio", violations);
    }

    [Fact]
    public void Every_way_of_using_an_upper_floor_is_seen()
    {
        var violations = Specimens.Violations(Floors.Read(typeof(FloorTests).Assembly));
        var wrong = typeof(Innocent).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Innocent).Namespace && type.Name.StartsWith("By", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(11, wrong.Count);
        Assert.All(wrong, type => Assert.Contains(violations, violation => IsBy(type, violation)));
        Assert.DoesNotContain(violations, violation => IsBy(typeof(Innocent), violation));
    }

    // By the type, or by one that the compiler nested in it for a lambda or an iterator.
    private static bool IsBy(Type type, string violation) =>
        violation.StartsWith(type.FullName + " ", StringComparison.Ordinal) || violation.StartsWith(type.FullName + "+", StringComparison.Ordinal);

    [GeneratedRegex("""^\s*(?:global )?using (?:static |\w+ = )?(HuanJie(?:\.\w+)?)""", RegexOptions.Multiline)]
    private static partial Regex Opened();
}
