using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>The forms that bots showed to members: only such a form is sent off, once, by whom it was shown to, and filled in as it asks.</summary>
internal sealed class OpenForms
{
    private readonly Dictionary<(long Member, long Application, long Channel, string Id), ShownForm> _shown = [];

    /// <summary>A first response may show a form, or end one.</summary>
    public void Answered(Interaction asked, InteractionCallback callback)
    {
        if (callback.Kind == CallbackKind.Modal)
            _shown[Key(asked, callback.Data)] = new ShownForm(callback.Data, InteractionTrace.Of(asked));
        else if (asked.Kind == InteractionKind.ModalSubmit)
            _shown.Remove(Key(asked, asked.Data));
    }

    /// <returns>What the form was shown for.</returns>
    /// <exception cref="Refused">It was not shown, or a field is empty that must not be, or too long.</exception>
    public InteractionTrace Check(Interaction submitted)
    {
        if (!_shown.TryGetValue(Key(submitted, submitted.Data), out var shown))
            throw Refused.Form("data.custom_id", "COMPONENT_VALIDATION_FAILED", "No such form was shown to you here.");
        var filled = Fields(submitted.Data).ToLookup(Id, field => field.Text("value"), StringComparer.Ordinal);
        var errors = new FieldErrors();
        foreach (var (index, field) in Fields(shown.Form).Index())
        {
            if (field.Number("type") != ComponentRules.TextInput)
                continue;
            var value = filled[Id(field)].FirstOrDefault() ?? "";
            bool mayBeEmpty = field.Flag("required") == false;
            if (value.Length > 0 || !mayBeEmpty)
                errors.CheckLength(
                    $"data.components.{index}.value",
                    value,
                    (int)Math.Max(1, field.Number("min_length") ?? 0),
                    (int)(field.Number("max_length") ?? ComponentRules.LongestText)
                );
        }

        errors.ThrowIfAny();
        return shown.For;
    }

    private static (long, long, long, string) Key(Interaction asked, JsonElement form) =>
        (asked.MemberId, asked.ApplicationId, asked.ChannelId, Id(form));

    private static string Id(JsonElement formOrField) => formOrField.Text("custom_id") ?? "";

    /// <summary>A field stands in a label, in older forms in a row.</summary>
    private static IEnumerable<JsonElement> Fields(JsonElement form) =>
        form.List("components")
            .SelectMany(row => row.Has("component") ? [row.Child("component")] : row.List("components"));

    private sealed record ShownForm(JsonElement Form, InteractionTrace For);
}
