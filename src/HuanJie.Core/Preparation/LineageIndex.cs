using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>The codes under which organisations are known (沿革索引): each by its own and by those that it was split, merged or recoded from.</summary>
internal sealed class LineageIndex
{
    private readonly Dictionary<DivisionCode, List<Organisation>> _byCode = [];

    public LineageIndex(IEnumerable<Organisation> organisations)
    {
        foreach (var organisation in organisations)
        {
            foreach (var code in CodesOf(organisation))
            {
                if (!_byCode.TryGetValue(code, out var known))
                {
                    _byCode.Add(code, known = []);
                }

                known.Add(organisation);
            }
        }
    }

    public static ValueList<DivisionCode> CodesOf(Organisation organisation) =>
        organisation.Predecessors.Contains(organisation.Code) ? organisation.Predecessors : organisation.Predecessors.Add(organisation.Code);

    /// <summary>Whether everything that a code stands for now is in a set under one of its codes: of a village that was split, both parts.</summary>
    public bool IsCovered(DivisionCode code, HashSet<DivisionCode> set) =>
        _byCode.TryGetValue(code, out var known) ? known.TrueForAll(organisation => CodesOf(organisation).Any(set.Contains)) : set.Contains(code);

    /// <summary>Whether something that a code stands for now is in a set under one of its codes.</summary>
    public bool IsAmong(DivisionCode code, HashSet<DivisionCode> set) =>
        _byCode.TryGetValue(code, out var known) ? known.Exists(organisation => CodesOf(organisation).Any(set.Contains)) : set.Contains(code);
}
