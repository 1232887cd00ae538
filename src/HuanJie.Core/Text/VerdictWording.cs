using System.Globalization;
using System.Text;
using HuanJie.Rules;
using HuanJie.Statistics;

namespace HuanJie.Text;

/// <summary>Puts the steps of a verdict into the sentences of a language.</summary>
internal sealed class VerdictWording(Language language, Dictionary<string, string> sentences, Dictionary<string, string> words, Dictionary<string, string> parts)
{
    private const string MemberPrefix = "members.";
    private const string RecordPrefix = "record[";

    private static readonly VerdictWording[] ByLanguage =
    [
        new(Language.Chinese, ChineseVerdicts.Sentences, ChineseVerdictWords.Words, ChineseVerdictWords.Parts),
        new(Language.English, EnglishVerdicts.Sentences, EnglishVerdictWords.Words, EnglishVerdictWords.Parts),
    ];

    public IReadOnlyDictionary<string, string> Sentences => sentences;

    public IReadOnlyDictionary<string, string> Words => words;

    public IReadOnlyDictionary<string, string> Parts => parts;

    public static VerdictWording In(Language language) =>
        (int)language < ByLanguage.Length
            ? ByLanguage[(int)language]
            : throw new ArgumentOutOfRangeException(nameof(language), language, $"{language} is not a language of the library. Use Chinese or English.");

    /// <summary>A part of an explanation, with its places filled.</summary>
    public string Part(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(parts[key], values);

    /// <summary>The sentence of a step. A kind's own sentence is in its wording; without any, the step is printed as it is.</summary>
    public string Sentence(Step step, RuleKind kind)
    {
        var own = kind.Wording.FirstOrDefault(sentence => sentence.Key == step.Key)?.Text;
        var text = own is not null ? In(own) : sentences.GetValueOrDefault(step.Key);
        return text is null
            ? step.ToString()
            : Fill(text, [.. step.Arguments.Select(argument => (argument.Name, argument.IsWord ? string.Join(parts["list"], argument.Value.Split(", ").Select(word => argument.Name == "facts" ? FactName(word) : Word(word))) : argument.Value))]);
    }

    /// <summary>Whether a sentence begins with a word of the language and not with a value: an id is written as it is, even at the beginning.</summary>
    public bool BeginsWithWord(Step step, RuleKind kind)
    {
        var own = kind.Wording.FirstOrDefault(sentence => sentence.Key == step.Key)?.Text;
        var text = own is not null ? In(own) : sentences.GetValueOrDefault(step.Key);
        return text is not null
            && (!text.StartsWith('{') || step.Arguments.Any(argument => argument.IsWord && text.AsSpan(1).StartsWith(argument.Name) && text.AsSpan(1 + argument.Name.Length).StartsWith("}")));
    }

    /// <summary>The name of a fact; where the same word is in the vocabulary for something else, it has a name of its own.</summary>
    public string FactName(string fact) => words.TryGetValue($"fact.{fact}", out var name) ? name : Word(fact);

    /// <summary>The text of a rule or of a kind in the language.</summary>
    public string In(BilingualText text) => language is Language.Chinese ? text.Zh : text.En;

    /// <summary>A word of the vocabulary, the name of a fact, or the name of an indicator; another word is printed as it is.</summary>
    public string Word(string word)
    {
        if (words.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.StartsWith(MemberPrefix, StringComparison.Ordinal) && word.LastIndexOf('.') is var end && end > MemberPrefix.Length)
        {
            return Part("fact.of-member", ("person", word[MemberPrefix.Length..end]), ("fact", Word(word[(end + 1)..])));
        }

        if (word.StartsWith(RecordPrefix, StringComparison.Ordinal) && int.TryParse(word[RecordPrefix.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return Part("fact.of-record", ("n", (index + 1).ToString(CultureInfo.InvariantCulture)));
        }

        return Indicators.All.FirstOrDefault(indicator => indicator.Id == word)?.Name(language) ?? word;
    }

    /// <summary>Puts values into the places of a sentence, each once from left to right: a value is never read for places.</summary>
    /// <remarks><c>[people:person|people]</c> is the first word where the value of the place is 1, and the second for other numbers.</remarks>
    public static string Fill(string sentence, ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = new StringBuilder(sentence.Length * 2);
        var rest = sentence.AsSpan();
        while (rest.IndexOfAny('{', '[') is var open && open >= 0)
        {
            text.Append(rest[..open]);
            rest = rest[open..];
            var end = rest.IndexOf(rest[0] is '{' ? '}' : ']');
            if (end < 0)
            {
                break;
            }

            text.Append(ValueOf(rest[1..end], rest[0] is '[', values) ?? rest[..(end + 1)]);
            rest = rest[(end + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static string? ValueOf(ReadOnlySpan<char> place, bool isPlural, ReadOnlySpan<(string Name, string Value)> values)
    {
        var (colon, bar) = isPlural ? (place.IndexOf(':'), place.IndexOf('|')) : (place.Length, 0);
        if (colon < 0 || (isPlural && bar < colon))
        {
            return null;
        }

        foreach (var (key, value) in values)
        {
            if (place[..colon].SequenceEqual(key))
            {
                return !isPlural ? value : (value == "1" ? place[(colon + 1)..bar] : place[(bar + 1)..]).ToString();
            }
        }

        return null;
    }
}
