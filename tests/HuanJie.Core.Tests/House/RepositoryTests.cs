using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HuanJie.Tests.House;

/// <summary>The repository as a visitor meets it, and the switches that hold the house style.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string[] TopLevel = ["CHANGELOG.md", "HuanJie.Core.sln", "LICENSE", "README.md", "benchmarks", "icon.png", "seeds", "src", "tests"];
    private static readonly string[] BuildOutput = ["artifacts", "BenchmarkDotNet.Artifacts"];
    private static readonly XDocument Project = XDocument.Parse(SourceFile.Read("src/HuanJie.Core/HuanJie.Core.csproj"));

    [Fact]
    public void The_top_level_holds_what_a_visitor_expects_and_nothing_else() =>
        Assert.Equal(
            TopLevel.Order(StringComparer.Ordinal),
            SourceFile.Root.EnumerateFileSystemInfos()
                .Select(entry => entry.Name)
                .Where(name => !name.StartsWith('.') && !BuildOutput.Contains(name) && !DirectoryProps().IsMatch(name))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Versions_are_exact_and_in_one_place()
    {
        var central = XDocument.Parse(SourceFile.Read("Directory.Packages.props")).Descendants("PackageVersion").ToList();
        Assert.NotEmpty(central);
        Assert.Empty(central.Where(package => !ExactVersion().IsMatch(package.Attribute("Version")?.Value ?? "")).Select(package => package.ToString()));
        Assert.Empty(
            from file in SourceFile.Root.EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            from reference in XDocument.Load(file.FullName).Descendants("PackageReference")
            where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null || reference.Element("Version") is not null
            select $"{file.Name}: {reference}");
    }

    [Theory]
    [InlineData("3.3.7", true)]
    [InlineData("11.6.2", true)]
    [InlineData("1.0.0-preview.2", true)]
    [InlineData("3.*", false)]
    [InlineData("[3.3.7,4.0)", false)]
    [InlineData("$(NodaTimeVersion)", false)]
    [InlineData("3", false)]
    [InlineData("", false)]
    public void The_check_of_versions_knows_an_exact_one(string version, bool exact) => Assert.Equal(exact, ExactVersion().IsMatch(version));

    [Fact]
    public void The_library_references_NodaTime_and_analyzers_only() =>
        Assert.Equal(
            ["NodaTime"],
            Project.Descendants("PackageReference").Where(package => package.Attribute("PrivateAssets")?.Value != "all").Select(package => package.Attribute("Include")!.Value));

    [Fact]
    public void The_banned_symbols_are_given_to_their_analyzer()
    {
        Assert.Contains(Project.Descendants("AdditionalFiles"), file => file.Attribute("Include")?.Value == "BannedSymbols.txt");
        Assert.Contains(Project.Descendants("PackageReference"), package => package.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
    }

    // The analyzer passes over a name that does not exist, so a slip of the pen would ban nothing.
    [Fact]
    public void Every_banned_symbol_exists_and_says_what_to_use_instead() =>
        Assert.All(BannedSymbols, line =>
        {
            var parts = line.Split(';');
            Assert.Equal(2, parts.Length);
            Assert.True(Exists(parts[0]), $"There is no {parts[0]}.");
            Assert.NotEqual("", parts[1].Trim());
        });

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:NodaTime.SystemClock.Instance")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("P:System.Random.Shared")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentUICulture")]
    [InlineData("T:System.IO.File")]
    public void Clock_chance_culture_and_files_are_banned(string symbol) => Assert.Contains(BannedSymbols, line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Theory]
    [InlineData("P:System.DateTime.Noww")]
    [InlineData("M:System.DateTime.Now")]
    [InlineData("T:System.IO.Files")]
    [InlineData("System.DateTime.Now")]
    public void The_check_of_symbols_knows_one_that_does_not_exist(string symbol) => Assert.False(Exists(symbol));

    private static IEnumerable<string> BannedSymbols =>
        SourceFile.Read("src/HuanJie.Core/BannedSymbols.txt").Split('\n').Where(line => line.Length > 0);

    private static bool Exists(string symbol)
    {
        const BindingFlags AnyPublic = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        var name = symbol.Split('(')[0][2..];
        var (type, member) = (name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..]);
        return symbol[..2] switch
        {
            "T:" => Find(name) is not null,
            "P:" => Find(type)?.GetProperty(member, AnyPublic) is not null,
            "M:" when member == "#ctor" => Find(type)?.GetConstructor(Type.EmptyTypes) is not null,
            "M:" => Find(type)?.GetMethods(AnyPublic).Any(method => method.Name == member) is true,
            _ => false,
        };
    }

    private static Type? Find(string name) =>
        new[] { typeof(object), typeof(Console), typeof(NodaTime.SystemClock) }.Select(known => known.Assembly.GetType(name)).FirstOrDefault(type => type is not null);

    [GeneratedRegex(@"\ADirectory\.\w+\.props\z")]
    private static partial Regex DirectoryProps();

    [GeneratedRegex(@"\A\d+(\.\d+){1,3}(-[0-9A-Za-z.]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ExactVersion();
}
