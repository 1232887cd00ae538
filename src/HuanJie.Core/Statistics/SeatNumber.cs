using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>A number of seats of a body.</summary>
internal sealed record SeatNumber(Body Body, SeatMeasure Measure) : TallyNumber
{
    public override long In(Tally tally)
    {
        var seats = tally.SeatsOf(Body);
        return Measure switch
        {
            SeatMeasure.Allotted => seats.Allotted,
            SeatMeasure.Filled => seats.Filled,
            _ => seats.Vacant,
        };
    }

    public override SnapshotSum Of(SnapshotQuestions questions) => Measure switch
    {
        SeatMeasure.Allotted => questions.Organisations(OrganisationColumns.AllottedAt + ((int)Body * OrganisationColumns.Digits), OrganisationColumns.Digits),
        SeatMeasure.Filled => SnapshotSum.One(questions.People(OrganisationColumns.GroupOf(Body))),
        _ => questions.Organisations(OrganisationColumns.VacantAt + ((int)Body * OrganisationColumns.Digits), OrganisationColumns.Digits),
    };
}

/// <summary>What of the seats is counted.</summary>
internal enum SeatMeasure
{
    Allotted,
    Filled,
    Vacant,
}
