using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>The values picked in a select menu.</summary>
internal static class ComponentValues
{
    public static void Add(
        JsonObject data,
        JsonElement select,
        ResolvedObjects resolved,
        IReadOnlyList<JsonElement> values
    )
    {
        long least = select.Number("min_values") ?? 1;
        long most = select.Number("max_values") ?? 1;
        if (values.Count < least || values.Count > most)
            throw InteractionData.Sentence($"This menu takes {least} to {most} values, not {values.Count}.");

        var picked = new JsonArray();
        foreach (var value in values)
        {
            var text = value.ToString();
            picked.Add((JsonNode)text);
            switch (select.Number("type"))
            {
                case ComponentRules.StringSelect:
                    if (select.List("options").All(option => option.Text("value") != text))
                        throw InteractionData.Sentence($"\"{text}\" is not among the options of this menu.");
                    break;
                case 8:
                    resolved.AddChannel(value.AsId() ?? 0);
                    break;
                case 6:
                    resolved.AddRole(value.AsId() ?? 0);
                    break;
                default:
                    resolved.AddUser(value.AsId() ?? 0);
                    break;
            }
        }

        data["values"] = picked;
        if (resolved.ToJson() is { } objects)
            data["resolved"] = objects;
    }
}
