using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>The bodies that a rule names, as bits of <see cref="Body"/>, for each kind of organisation: a village has no residents' committee.</summary>
internal readonly struct BodyBits(ElectedBody[] bodies)
{
    private readonly ElectedBody[] _bodies = bodies;
    private readonly int _inVillage = BitsIn(bodies, OrganisationKind.Village);
    private readonly int _inCommunity = BitsIn(bodies, OrganisationKind.Community);

    /// <summary>The bits in organisations of a kind.</summary>
    public int In(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Village => _inVillage,
        OrganisationKind.Community => _inCommunity,
        _ => BitsIn(_bodies, kind),
    };

    private static int BitsIn(ElectedBody[] bodies, OrganisationKind kind)
    {
        var bits = 0;
        foreach (var body in bodies)
        {
            bits |= body.ExistsIn(kind) && body.Seats is { } seats ? PostSet.Bit(seats) : 0;
        }

        return bits;
    }
}
