using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace HuanJie.Members;

/// <summary>The kind of an entry in a person's record (记录种类), such as <c>criminal-punishment</c>.</summary>
/// <remarks>
/// Lower-case ASCII words joined by hyphens, 1 to 64 characters. The list is open: a county's negative list may name kinds of its own. The named ones are
/// those of the law and of the Party's rules. <see langword="default"/> is no kind; its text is empty.
/// </remarks>
public readonly record struct ConductKind : IParsable<ConductKind>
{
    private const int MaxLength = 64;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private readonly string? _text;

    private ConductKind(string text) => _text = text;

    /// <summary>Criminally punished (因犯罪受过刑事处罚).</summary>
    public static ConductKind CriminalPunishment => new("criminal-punishment");

    /// <summary>Expelled from the Party (开除党籍).</summary>
    public static ConductKind ExpelledFromParty => new("expelled-from-party");

    /// <summary>Used clan or criminal forces for illegal activity (利用宗族势力、黑恶势力从事违法活动).</summary>
    public static ConductKind ClanOrCriminalForces => new("clan-or-criminal-forces");

    /// <summary>Organised or joined illegal religious or cult activity (组织、参加非法宗教活动、邪教活动).</summary>
    public static ConductKind IllegalReligionOrCult => new("illegal-religion-or-cult");

    /// <summary>Party warning (党内警告).</summary>
    public static ConductKind PartyWarning => new("party-warning");

    /// <summary>Serious Party warning (党内严重警告).</summary>
    public static ConductKind PartySeriousWarning => new("party-serious-warning");

    /// <summary>Removal from a Party post (撤销党内职务).</summary>
    public static ConductKind PartyRemovedFromPost => new("party-removed-from-post");

    /// <summary>Probation within the Party (留党察看).</summary>
    public static ConductKind PartyProbation => new("party-probation");

    /// <summary>Administrative detention (行政拘留).</summary>
    public static ConductKind AdministrativeDetention => new("administrative-detention");

    /// <summary>Reads a kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not words of lower-case ASCII letters and digits joined by hyphens.</exception>
    public static ConductKind Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var kind)
            ? kind
            : throw new FormatException($"{QuotedText.Of(s, Allowed)} is not a kind of record. Write 1 to {MaxLength} lower-case ASCII letters, digits and hyphens, such as 'criminal-punishment'.");
    }

    /// <summary>Reads a kind, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConductKind result)
    {
        var ok = s is { Length: > 0 and <= MaxLength } && !s.AsSpan().ContainsAnyExcept(Allowed) && char.IsAsciiLetterLower(s[0]) && s[^1] != '-';
        result = ok ? new(s!) : default;
        return ok;
    }

    static ConductKind IParsable<ConductKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ConductKind>.TryParse(string? s, IFormatProvider? provider, out ConductKind result) => TryParse(s, out result);

    /// <summary>The text, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";
}
