using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>Which first response fits which interaction, and what it must hold.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object</remarks>
internal static class CallbackRules
{
    private const int MostChoices = 25;

    public static void Check(Interaction asked, InteractionCallback callback)
    {
        if (!Fits(asked, callback.Kind))
            throw Refused.Form(
                "type",
                "INTERACTION_CALLBACK_TYPE_INVALID",
                "Interaction response type is invalid for this interaction"
            );

        switch (callback.Kind)
        {
            case CallbackKind.Message:
                MessageRules.Check(callback.Message, "data.");
                MessageRules.CheckNotEmpty(callback.Message);
                break;
            case CallbackKind.Update:
                MessageRules.Check(callback.Message, "data.");
                break;
            case CallbackKind.Choices:
                CheckChoices(callback);
                break;
            case CallbackKind.Modal:
                var errors = new FieldErrors();
                ComponentRules.CheckModal(callback.Data, "data", errors);
                errors.ThrowIfAny();
                break;
        }
    }

    private static bool Fits(Interaction asked, CallbackKind kind) =>
        kind switch
        {
            CallbackKind.Message or CallbackKind.DeferredMessage => asked.Kind != InteractionKind.Autocomplete,
            CallbackKind.DeferredUpdate or CallbackKind.Update => asked.Kind
                is InteractionKind.Component
                    or InteractionKind.ModalSubmit
                && asked.Message is not null,
            CallbackKind.Choices => asked.Kind == InteractionKind.Autocomplete,
            CallbackKind.Modal => asked.Kind is InteractionKind.Command or InteractionKind.Component,
            _ => false,
        };

    private static void CheckChoices(InteractionCallback callback)
    {
        var errors = new FieldErrors();
        var choices = callback.Data.List("choices");
        errors.CheckCount("data.choices", choices.Count, 0, MostChoices);
        for (int i = 0; i < choices.Count; i++)
        {
            errors.CheckLength($"data.choices.{i}.name", choices[i].Text("name") ?? "", 1, 100);
            if (choices[i].Text("value") is { } text)
                errors.CheckLength($"data.choices.{i}.value", text, 1, 100);
            else if (!choices[i].Has("value"))
                errors.Require($"data.choices.{i}.value");
        }

        errors.ThrowIfAny();
    }
}
