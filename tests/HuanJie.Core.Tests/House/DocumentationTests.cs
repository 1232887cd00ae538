using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HuanJie.Tests.House;

/// <summary>Every public type says in its first sentence what it is called in Chinese, so that a reader of the law finds it.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(Ratio).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
        .ToDictionary(member => member.Attribute("name")!.Value[2..]);

    [Fact]
    public void The_first_sentence_of_every_public_type_has_the_Chinese_term() =>
        Assert.Empty(
            from type in typeof(Ratio).Assembly.GetExportedTypes()
            where !type.FullName!.Contains('<', StringComparison.Ordinal)
            let member = Documented.GetValueOrDefault(type.FullName!.Replace('+', '.'))
            where member?.Element("summary") is not { } summary || !HasChineseTermFirst(summary)
            select type.FullName);

    [Theory]
    [InlineData("One member (成员) as recorded. It may break a rule.", true)]
    [InlineData("The ages.5 that people have (周岁).", true)]
    [InlineData("One member as recorded. It is a 成员.", false)]
    [InlineData("One member as recorded.", false)]
    [InlineData("One member （） as recorded…", false)]
    [InlineData("", false)]
    public void The_check_reads_the_first_sentence_only(string summary, bool hasTerm) =>
        Assert.Equal(hasTerm, HasChineseTermFirst(new XElement("summary", summary)));

    private static bool HasChineseTermFirst(XElement summary) => ChineseCharacter().IsMatch(SentenceEnd().Split(summary.Value.Trim())[0]);

    [GeneratedRegex(@"(?<=[.!?])\s|(?<=。)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\u4E00-\u9FFF]")]
    private static partial Regex ChineseCharacter();
}
