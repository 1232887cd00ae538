using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>What one leader carries (联点任务): the organisations linked, the training attended, and the visits made to them.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Organisations">The organisations linked on the day, ascending.</param>
/// <param name="KeyOrganisations">Those of them that are hard cases.</param>
/// <param name="Training">The sessions attended, of those due.</param>
/// <param name="Visits">The visits to the organisations linked.</param>
/// <param name="KeyPoints">The key points (nomination, polling, handover) at which the leader was on the spot, of three for each organisation linked, past or to come.</param>
public sealed record LeaderLoad(PersonId Leader, ValueList<DivisionCode> Organisations, int KeyOrganisations, CoverageCount Training, int Visits, CoverageCount KeyPoints)
{
    /// <summary>The load: how many organisations.</summary>
    public int Load => Organisations.Count;

    /// <summary>As in <c>L-01: 3 organisations, training 2/2, 5 visits, key points 4/9</c>.</summary>
    public override string ToString() => $"{Leader}: {Load} organisations, training {Training}, {Visits} visits, key points {KeyPoints}";
}
