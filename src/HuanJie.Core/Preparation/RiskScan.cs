using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One scan of the whole district (选情研判): every organisation's factors on one day.</summary>
public sealed record RiskScan
{
    /// <summary>The number of the scan (轮次), from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Number { get; init => field = Shape.AtLeast(1, value); }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>What was found, each organisation once.</summary>
    /// <exception cref="ArgumentException">An organisation stands twice.</exception>
    public required ValueList<GroundAssessment> Assessments
    {
        get;
        init => field = Shape.Distinct(value, static assessment => assessment.Organisation, "A scan assesses an organisation once.");
    }

    /// <summary>The part of the scan that lies in a division.</summary>
    public RiskScan Within(DivisionCode division) => this with { Assessments = [.. Assessments.Where(assessment => division.Contains(assessment.Organisation))] };

    /// <summary>As in <c>scan 2 on 2020-09-16: 114 organisations</c>.</summary>
    public override string ToString() => $"scan {Number} on {On:R}: {Assessments.Count} organisations";
}
