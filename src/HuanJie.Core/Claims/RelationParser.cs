using System.Globalization;

namespace HuanJie.Claims;

/// <summary>Reads relations by the grammar of reports, and says at which column a text leaves it.</summary>
internal sealed class RelationParser(string text)
{
    private const string Probe = "probe ";
    private const int MostDepth = 50;
    private const int MostTerms = 1000;

    private static readonly (string Word, RelationKind Kind)[] Kinds =
    [
        ("percent", RelationKind.Percent), ("ratio", RelationKind.Ratio), ("about", RelationKind.About), ("exact", RelationKind.Exact), ("rounded", RelationKind.Rounded), ("le", RelationKind.AtMost),
        ("sum100", RelationKind.SumsTo100), ("grim-percent", RelationKind.GrimPercent), ("grim-percent-any", RelationKind.GrimPercentAny), ("grim-sum", RelationKind.GrimSum),
        ("grim-mean", RelationKind.GrimMean), ("grim-mean-implied", RelationKind.GrimMeanImplied), ("common-denominator", RelationKind.CommonDenominator),
        ("implied-denominator", RelationKind.ImpliedDenominator), ("multiple-of-integer", RelationKind.MultipleOfInteger), ("delta-range", RelationKind.DeltaRange),
        ("majority", RelationKind.Majority), ("relative-change", RelationKind.RelativeChange), ("granularity", RelationKind.Granularity),
    ];

    private int _at;
    private int _depth;
    private int _terms;

    public Relation Parse()
    {
        SkipSpace();
        var isProbe = string.CompareOrdinal(text, _at, Probe, 0, Probe.Length) == 0;
        _at += isProbe ? Probe.Length : 0;
        SkipSpace();
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '-'))
        {
            _at++;
        }

        var word = text[start.._at];
        var kind = Array.Find(Kinds, known => known.Word == word);
        if (kind.Word is null)
        {
            _at = start;
            throw Expected($"one of {string.Join(", ", Kinds.Select(static known => known.Word))}");
        }

        Take(':');
        if (kind.Kind is RelationKind.RelativeChange or RelationKind.Granularity)
        {
            return new(kind.Kind, isProbe, [], ClaimDirection.Unknown, text);
        }

        var direction = ClaimDirection.Unknown;
        var parts = Parts(kind.Kind, ref direction);
        SkipSpace();
        return _at == text.Length ? new(kind.Kind, isProbe, parts, direction, text) : throw Expected("the end of the relation");
    }

    private ValueList<RelationPart> Parts(RelationKind kind, ref ClaimDirection direction)
    {
        var left = Sum();
        switch (kind)
        {
            case RelationKind.Percent or RelationKind.Ratio or RelationKind.About:
                Take('/');
                var whole = Sum();
                Take('=');
                return [new(left, whole, Sum())];
            case RelationKind.Exact or RelationKind.Rounded:
                Take('=');
                return [new(left, Sum())];
            case RelationKind.AtMost:
                Take("<=");
                return [new(left, Sum())];
            case RelationKind.SumsTo100:
                RequirePlainSum(left);
                return [new(left)];
            case RelationKind.GrimSum:
                RequirePlainSum(left);
                Take("of");
                return [new(left, Sum())];
            case RelationKind.GrimPercent or RelationKind.GrimMean or RelationKind.Majority:
                Take("of");
                return [new(left, Sum())];
            case RelationKind.GrimPercentAny:
                Take("below");
                return [new(left, Sum())];
            case RelationKind.GrimMeanImplied:
                Take("with");
                var count = Sum();
                Take('/');
                return [new(count, left, Sum())];
            case RelationKind.ImpliedDenominator:
                Take('/');
                var share = Sum();
                Take("<=");
                return [new(left, Sum(), share)];
            case RelationKind.MultipleOfInteger:
                Take('=');
                var multiple = Sum();
                Take("x");
                return [new(left, null, multiple)];
            case RelationKind.DeltaRange:
                direction = TryTake("up") ? ClaimDirection.Up : TryTake("down") ? ClaimDirection.Down : throw Expected("'up' or 'down'");
                return [new(left, Sum())];
            default:
                List<RelationPart> pairs = [];
                Take('/');
                pairs.Add(new(left, null, Sum()));
                while (TryTake(";"))
                {
                    var next = Sum();
                    Take('/');
                    pairs.Add(new(next, null, Sum()));
                }

                return [.. pairs];
        }
    }

    // The parts of a whole are added, each once.
    private void RequirePlainSum(Expression sum)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (!IsPlain(sum))
        {
            throw Expected("a sum of figures, each once, such as a + b, before this");
        }

        bool IsPlain(Expression part) => part switch
        {
            RefExpression name => seen.Add(name.Name),
            BinaryExpression { Operator: '+' } both => IsPlain(both.Left) && IsPlain(both.Right),
            _ => false,
        };
    }

    private Expression Sum()
    {
        var sum = Product();
        while (true)
        {
            SkipSpace();
            if (_at >= text.Length || text[_at] is not ('+' or '-'))
            {
                return sum;
            }

            var sign = text[_at++];
            sum = new BinaryExpression(sum, sign, Product());
        }
    }

    private Expression Product()
    {
        var product = Factor();
        while (TryTake("*"))
        {
            product = new BinaryExpression(product, '*', Factor());
        }

        return product;
    }

    private Expression Factor()
    {
        SkipSpace();
        if (TryTake("("))
        {
            if (++_depth > MostDepth)
            {
                throw Expected($"at most {MostDepth} brackets within each other");
            }

            var inner = Sum();
            Take(')');
            _depth--;
            return inner;
        }

        // Each is one level of the expression, and what reads the expression goes down to the last.
        if (++_terms > MostTerms)
        {
            throw Expected($"at most {MostTerms} figures and numbers in a relation");
        }

        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '_' or '.'))
        {
            _at++;
        }

        var word = text[start.._at];
        if (Claim.IsName(word))
        {
            return new RefExpression(word);
        }

        if (PrintedNumber.TryParse(word, out var number))
        {
            return new NumberExpression(number);
        }

        _at = start;
        throw Expected("the name of a figure, a number or '('");
    }

    private void Take(char sign)
    {
        if (!TryTake(sign.ToString()))
        {
            throw Expected($"'{sign}'");
        }
    }

    private void Take(string word)
    {
        if (!TryTake(word))
        {
            throw Expected($"'{word}'");
        }
    }

    // A word ends where no letter follows.
    private bool TryTake(string word)
    {
        SkipSpace();
        var end = _at + word.Length;
        var isThere = string.CompareOrdinal(text, _at, word, 0, word.Length) == 0
            && !(char.IsAsciiLetter(word[0]) && end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'));
        _at = isThere ? end : _at;
        return isThere;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }

    private static int DigitsIn(ReadOnlySpan<char> span)
    {
        var count = 0;
        foreach (var letter in span)
        {
            count += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return count;
    }

    // What may be a name or a citizen number is not repeated.
    private FormatException Expected(string what)
    {
        var rest = text.AsSpan(Math.Min(_at, text.Length), Math.Min(20, text.Length - Math.Min(_at, text.Length)));
        if (rest.ContainsAnyExceptInRange((char)0, '\u2026') || DigitsIn(rest) >= 8)
        {
            return new(string.Create(CultureInfo.InvariantCulture, $"At column {_at + 1} stands text that is not repeated here. Write {what}."));
        }

        var found = _at >= text.Length ? "the text ends" : $"'{(text.Length - _at > 20 ? string.Concat(text.AsSpan(_at, 20), "…") : text[_at..])}' stands";
        return new(string.Create(CultureInfo.InvariantCulture, $"At column {_at + 1} {found}. Write {what}."));
    }
}
