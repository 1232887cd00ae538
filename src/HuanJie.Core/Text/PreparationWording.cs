using HuanJie.Rules;

namespace HuanJie.Text;

/// <summary>The wording of the work before the vote in one language: words of the enumerations and sentences with places, by key.</summary>
internal sealed class PreparationWording(IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> sentences)
{
    private static readonly PreparationWording[] ByLanguage =
    [
        new(ChinesePreparation.Words, ChinesePreparation.Sentences),
        new(EnglishPreparation.Words, EnglishPreparation.Sentences),
    ];

    public IReadOnlyDictionary<string, string> Words => words;

    public IReadOnlyDictionary<string, string> Sentences => sentences;

    public static PreparationWording In(Language language) =>
        (int)language < ByLanguage.Length
            ? ByLanguage[(int)language]
            : throw new ArgumentOutOfRangeException(nameof(language), language, $"{language} is not a language of the library. Use Chinese or English.");

    /// <summary>The key of a value: its enumeration and its name, as in <c>RiskGrade.high</c>.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => $"{typeof(T).Name}.{Scoping.Word(value)}";

    /// <summary>The word for a value; one that its enumeration does not name is printed as it is.</summary>
    public string Word<T>(T value)
        where T : struct, Enum => words.TryGetValue(Key(value), out var word) ? word : value.ToString();

    /// <summary>A sentence with its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => VerdictWording.Fill(sentences[key], values);

    public string Join(IEnumerable<string> parts) => string.Join(sentences["list"], parts);
}
