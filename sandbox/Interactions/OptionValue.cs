using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>Whether a value fits its option.</summary>
internal static class OptionValue
{
    /// <returns>A sentence that says what is wrong; null when it fits.</returns>
    public static string? Wrong(CommandOption option, JsonElement value)
    {
        bool isKind = option.Kind switch
        {
            OptionKind.String => value.ValueKind == JsonValueKind.String,
            OptionKind.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            OptionKind.Number => value.ValueKind == JsonValueKind.Number,
            OptionKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            OptionKind.Attachment => value.ValueKind is JsonValueKind.Number or JsonValueKind.String,
            _ => value.AsId() is not null,
        };
        if (!isKind)
            return $"\"{option.Name}\" is not a valid {Word(option.Kind)}.";
        if (option.Choices.Count > 0 && option.Choices.All(c => c.Value.ToString() != value.ToString()))
            return $"\"{option.Name}\" must be one of its choices.";
        return option.Kind == OptionKind.String
            ? WrongLength(option, value.GetString()!.Length)
            : WrongSize(option, value);
    }

    private static string? WrongLength(CommandOption option, int length)
    {
        if (length < (option.MinLength ?? 0) || length > (option.MaxLength ?? 6000))
            return $"\"{option.Name}\" must have {option.MinLength ?? 0} to {option.MaxLength ?? 6000} characters.";
        return null;
    }

    private static string? WrongSize(CommandOption option, JsonElement value)
    {
        if (option.Kind is not (OptionKind.Integer or OptionKind.Number) || !value.TryGetDouble(out double number))
            return null;
        if (option.MinValue is { } least && number < least)
            return $"\"{option.Name}\" must be at least {least}.";
        if (option.MaxValue is { } most && number > most)
            return $"\"{option.Name}\" must be at most {most}.";
        return null;
    }

    private static string Word(OptionKind kind) =>
        kind switch
        {
            OptionKind.String => "text",
            OptionKind.Integer => "whole number",
            OptionKind.Number => "number",
            OptionKind.Boolean => "yes or no",
            OptionKind.User or OptionKind.Mentionable => "member",
            OptionKind.Channel => "channel",
            OptionKind.Role => "role",
            _ => "file",
        };
}
