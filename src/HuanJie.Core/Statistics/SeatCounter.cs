namespace HuanJie.Statistics;

/// <summary>Counts the seats of one body, organisation by organisation.</summary>
internal struct SeatCounter
{
    private long _allotted;
    private long _filled;
    private long _vacant;
    private long _excess;
    private long _withoutAllotment;

    public void Add(int? allotted, int filled)
    {
        _filled += filled;
        if (allotted is { } seats)
        {
            _allotted += seats;
            _vacant += Math.Max(0, seats - filled);
            _excess += Math.Max(0, filled - seats);
        }
        else
        {
            _withoutAllotment++;
        }
    }

    public readonly SeatTally ToTally() => new()
    {
        Allotted = _allotted,
        Filled = _filled,
        Vacant = _vacant,
        Excess = _excess,
        WithoutAllotment = _withoutAllotment,
    };
}
