/** What a bank or a factor usually takes as security and asks for; starting values of both built-in policies. */
export const FINANCING_SETTINGS = {
  advanceRate: 0.8,
  eligibleDays: 90,
  crossAgingShare: 0.5,
  concentrationLimit: 0.2,
  advanceInterest: 0.08,
  factoringFee: 0.01,
};
