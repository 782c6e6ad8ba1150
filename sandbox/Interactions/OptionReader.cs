using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>Checks what was typed against the command's options, as Discord's own client does before it sends.</summary>
/// <param name="isTyping">Autocomplete: nothing is required yet, and values may be half typed.</param>
internal sealed class OptionReader(ResolvedObjects resolved, bool isTyping)
{
    private bool _hasFocus;

    public JsonArray Read(IReadOnlyList<CommandOption> known, IReadOnlyList<JsonElement> given, string command)
    {
        var read = new JsonArray();
        foreach (var option in given)
        {
            var name = option.Text("name") ?? "";
            var meant =
                known.FirstOrDefault(k => k.Name == name)
                ?? throw InteractionData.Sentence($"{command} has no option \"{name}\".");
            read.Add((JsonNode)ReadOne(meant, option, command));
        }

        bool isSub = known.Any(k => k.Kind is OptionKind.Subcommand or OptionKind.Group);
        if (isSub && given.Count != 1)
            throw InteractionData.Sentence(
                $"{command} needs one of its subcommands: {string.Join(", ", known.Select(k => k.Name))}."
            );
        if (!isTyping && known.FirstOrDefault(k => k.IsRequired && !Given(k)) is { } missing)
            throw InteractionData.Sentence($"{command} needs \"{missing.Name}\".");
        return read;

        bool Given(CommandOption option) => given.Any(g => g.Text("name") == option.Name);
    }

    public void RequireFocus()
    {
        if (isTyping && !_hasFocus)
            throw InteractionData.Sentence("Autocomplete needs one option with \"focused\": true, one that completes.");
    }

    private JsonObject ReadOne(CommandOption meant, JsonElement given, string command)
    {
        var read = new JsonObject { ["name"] = meant.Name, ["type"] = (int)meant.Kind };
        if (meant.Kind is OptionKind.Subcommand or OptionKind.Group)
        {
            read["options"] = Read(meant.Options, given.List("options"), $"{command} {meant.Name}");
            return read;
        }

        var value = given.Child("value");
        if (given.Flag("focused") == true)
        {
            if (!isTyping || !meant.HasAutocomplete)
                throw InteractionData.Sentence($"\"{meant.Name}\" has no autocomplete.");
            _hasFocus = true;
            read["focused"] = true;
            read["value"] = value.ValueKind == JsonValueKind.Undefined ? "" : value.ToString();
            return read;
        }

        if (OptionValue.Wrong(meant, value) is { } sentence && !isTyping)
            throw InteractionData.Sentence(sentence);
        read["value"] = resolved.Add(meant, value);
        return read;
    }
}
