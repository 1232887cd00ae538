using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>A competitive selection (竞争性选拔) in a sub-district or an organisation: stages in order, through which people pass.</summary>
public sealed record Selection
{
    /// <summary>The id of the selection, unique in a preparation.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The sub-district or the organisation.</summary>
    public required DivisionCode Place { get; init; }

    /// <summary>The stages, in order of days.</summary>
    /// <exception cref="ArgumentException">There is none, or a stage is before the one that it follows.</exception>
    public required ValueList<SelectionStage> Stages
    {
        get;
        init
        {
            if (value.Count == 0)
            {
                throw new ArgumentException("The selection has no stage. Write at least one.", nameof(Stages));
            }

            for (var i = 1; i < value.Count; i++)
            {
                if (value[i].On < value[i - 1].On)
                {
                    throw new ArgumentException($"Stage {i + 1} is on {value[i].On:R}, before stage {i} on {value[i - 1].On:R}. Write the stages in order of days.", nameof(Stages));
                }
            }

            field = value;
        }
    }

    /// <summary>The id, the place and the number of stages.</summary>
    public override string ToString() => $"{Id} in {Place}: {Stages.Count} stages";
}
