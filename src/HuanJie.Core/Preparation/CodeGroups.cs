using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>Codes that belong together because one came out of the other: each code is in exactly one group.</summary>
internal sealed class CodeGroups
{
    private readonly Dictionary<DivisionCode, DivisionCode> _first = [];

    public CodeGroups(IEnumerable<DivisionCode> codes)
    {
        foreach (var code in codes)
        {
            _first.TryAdd(code, code);
        }
    }

    /// <summary>Puts the groups of two codes together; both must be known.</summary>
    public void Join(DivisionCode one, DivisionCode other)
    {
        var (first, second) = (Find(one), Find(other));
        if (first != second)
        {
            _first[first < second ? second : first] = first < second ? first : second;
        }
    }

    /// <summary>The groups, each ascending, by their lowest code.</summary>
    public IEnumerable<IReadOnlyList<DivisionCode>> Ordered() =>
        _first.Keys.Order().GroupBy(Find).Select(static group => group.ToList());

    private DivisionCode Find(DivisionCode code)
    {
        while (_first[code] is var next && next != code)
        {
            // Paths are halved on the way, so a long chain is walked once.
            code = _first[code] = _first[next];
        }

        return code;
    }
}
