using HuanJie.Statistics;

namespace HuanJie.Text;

/// <summary>The wording of one language: every text that the library shows to people, by key.</summary>
internal sealed class Wording
{
    private static readonly Wording[] ByLanguage = [ChineseWording.Create(), EnglishWording.Create()];

    public required IReadOnlyDictionary<MemberGroup, string> Groups { get; init; }

    /// <summary>Names of measures, by <see cref="Indicator.Measure"/>.</summary>
    public required IReadOnlyDictionary<string, string> Measures { get; init; }

    /// <summary>Names of units of a mean age, of "unknown" and the like, by key.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>Puts a group before a measure.</summary>
    public required string GroupFormat { get; init; }

    /// <summary>Names the measure of people up to an age, for ages that have no name of their own.</summary>
    public required string AgedAtMostFormat { get; init; }

    /// <summary>The name of the people of an age or more: {0} is the age.</summary>
    public required string AgedAtLeastFormat { get; init; }

    /// <summary>The name of the people between two ages: {0} and {1} are the ages.</summary>
    public required string AgedBetweenFormat { get; init; }

    /// <summary>The name of a share: {0} is what is counted.</summary>
    public required string ShareFormat { get; init; }

    public static Wording In(Language language) =>
        (int)language < ByLanguage.Length
            ? ByLanguage[(int)language]
            : throw new ArgumentOutOfRangeException(nameof(language), language, $"{language} is not a language of the library. Use Chinese or English.");
}
