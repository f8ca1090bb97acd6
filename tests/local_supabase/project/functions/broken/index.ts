// Cannot start.
throw new Error("a secret of the operator's");
