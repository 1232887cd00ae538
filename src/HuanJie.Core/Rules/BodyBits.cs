using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>The bodies that a rule names, as bits of <see cref="Body"/>, for each kind of organisation: a village has no residents' committee.</summary>
internal readonly struct BodyBits(IEnumerable<ElectedBody> bodies)
{
    private readonly int _inVillage = BitsIn(bodies, OrganisationKind.Village);
    private readonly int _inCommunity = BitsIn(bodies, OrganisationKind.Community);

    /// <summary>The bits in organisations of a kind; a value that is no kind is taken for a community, as everywhere.</summary>
    public int In(OrganisationKind kind) => kind is OrganisationKind.Village ? _inVillage : _inCommunity;

    private static int BitsIn(IEnumerable<ElectedBody> bodies, OrganisationKind kind) =>
        bodies.Aggregate(0, (bits, body) => bits | (body.ExistsIn(kind) && body.Seats is { } seats ? PostSet.Bit(seats) : 0));
}
