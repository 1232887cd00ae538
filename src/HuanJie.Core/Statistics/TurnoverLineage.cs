using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Pairs the rosters of two terms by lineage: which rosters of last term a roster came from, and which came out of it.</summary>
internal sealed class TurnoverLineage
{
    private readonly Dictionary<DivisionCode, Roster> _previous;
    private readonly Dictionary<DivisionCode, List<Roster>> _successors = [];
    private readonly LastTermSeats? _previousRegion;
    private readonly LastTermSeats? _previousRegionWithoutTheirOwn;
    private readonly LastTermSeats? _currentRegion;

    public TurnoverLineage(Turnover turnover, Continuity continuity)
    {
        _previous = turnover.Previous.ToDictionary(roster => roster.Organisation.Code);
        foreach (var roster in turnover.Current)
        {
            foreach (var code in roster.Organisation.Predecessors)
            {
                if (!_successors.TryGetValue(code, out var successors))
                {
                    _successors.Add(code, successors = []);
                }

                successors.Add(roster);
            }
        }

        if (continuity is Continuity.Region && turnover.Previous.Count > 0)
        {
            _previousRegion = LastTermSeats.InRegion(turnover.Previous);
            _previousRegionWithoutTheirOwn = _previousRegion.WithoutTheirOwn();
            _currentRegion = LastTermSeats.InRegion(turnover.Current);
        }
    }

    /// <summary>Last term's rosters that a roster came from, in the order of its predecessors; those not in the turnover are left out.</summary>
    public IEnumerable<Roster> PredecessorsOf(Roster current)
    {
        foreach (var code in current.Organisation.Predecessors)
        {
            if (_previous.TryGetValue(code, out var previous))
            {
                yield return previous;
            }
        }
    }

    /// <summary>This term's rosters that came out of one of last term, in turnover order.</summary>
    public IReadOnlyList<Roster> SuccessorsOf(Roster previous) =>
        _successors.TryGetValue(previous.Organisation.Code, out var successors) ? successors : [];

    /// <summary>Where the members of a roster sat last term; <see langword="null"/> when a predecessor's roster is not there and no region is asked about.</summary>
    public LastTermSeats? Before(Roster current)
    {
        Roster[] predecessors = [.. PredecessorsOf(current)];
        var isWhole = predecessors.Length == current.Organisation.Predecessors.Count;
        return isWhole ? _previousRegion ?? LastTermSeats.InOrganisation(predecessors) : _previousRegionWithoutTheirOwn;
    }

    /// <summary>Where the members of last term's roster sit now; <see langword="null"/> while a successor has not elected.</summary>
    public LastTermSeats? After(Roster previous)
    {
        var successors = SuccessorsOf(previous);
        if (successors.Count == 0 || successors.Any(roster => !HasElected(roster, previous)))
        {
            return null;
        }

        return _currentRegion ?? LastTermSeats.InOrganisation([.. successors]);
    }

    /// <summary>Why a person of last term left, as the rosters that came out of theirs record it.</summary>
    /// <remarks>Where successors record different reasons, the first in the order of the enumeration counts, whatever their own order; not known comes last.</remarks>
    public static DepartureReason ReasonOf(PersonId person, IReadOnlyList<Roster> successors)
    {
        var known = DepartureReason.Unknown;
        foreach (var roster in successors)
        {
            foreach (var departure in roster.Departures)
            {
                if (departure.Person == person && departure.Reason != DepartureReason.Unknown && (known == DepartureReason.Unknown || departure.Reason < known))
                {
                    known = departure.Reason;
                }
            }
        }

        return known;
    }

    // Between the Party organisation's election and the committee's, the roster has the one and not the other.
    private static bool HasElected(Roster current, Roster previous)
    {
        return current.Members.Count > 0 && Has(Body.PartyOrganisation) && Has(Body.Committee);

        bool Has(Body body) => current.SeatsFilled(body) > 0 || previous.SeatsFilled(body) == 0;
    }
}
