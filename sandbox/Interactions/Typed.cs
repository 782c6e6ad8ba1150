using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>One option as a member fills it in.</summary>
/// <param name="Value">Text, a number, true or false, the id of somebody or something, or an <see cref="UploadedFile"/>.</param>
public sealed record Typed(string Name, object Value)
{
    public bool IsFocused { get; init; }

    internal JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["name"] = Name,
            ["value"] = Value switch
            {
                UploadedFile file => file.Key,
                _ => JsonSerializer.SerializeToNode(Value, Value.GetType()),
            },
        };
        if (IsFocused)
            json["focused"] = true;
        return json;
    }
}
